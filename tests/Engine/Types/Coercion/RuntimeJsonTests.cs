using System.Text;
using System.Text.Json;

namespace Cacao.Types.Tests;

public sealed class RuntimeJsonTests
{
    [Fact]
    public void Write_Should_GiveTheJsonOfClients()
        => Assert.Equal(
            """{"a":[1,2.5,"x",null,true],"b":{"c":"AQI="}}""",
            Encoding.UTF8.GetString(RuntimeJson.Write(new Dictionary<string, object?>
            {
                ["a"] = new object?[] { 1, 2.5, "x", null, true },
                ["b"] = new Dictionary<string, object?> { ["c"] = new byte[] { 1, 2 } },
            })));

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(float.NegativeInfinity, "-Infinity")]
    public void Write_Should_KeepNumbersThatJsonLacks_When_MessagesShowThem(object number, string text)
    {
        var reader = new Utf8JsonReader(RuntimeJson.Write(number));
        reader.Read();

        Assert.Equal(text, JsonInspector.Inspect(reader));
        Assert.Equal($"Float cannot represent non numeric value: {text}", Refuse(ref reader));
    }

    private static string? Refuse(ref Utf8JsonReader reader)
    {
        try
        {
            return $"coerced to {new FloatType().CoerceInput(ref reader)}";
        }
        catch (InputCoercionException exception)
        {
            return exception.Message;
        }
    }
}
