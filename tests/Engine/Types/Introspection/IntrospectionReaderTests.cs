using System.Text.Json;

namespace Cacao.Types.Tests;

public sealed class IntrospectionReaderTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"__schema":null}""")]
    [InlineData("""{"__schema":{"queryType":{}}}""")]
    public void Read_Should_Throw_When_ResultIsIncomplete(string json)
    {
        using var document = JsonDocument.Parse(json);

        var exception = Assert.Throws<SchemaException>(() => IntrospectionReader.Read(document.RootElement));
        Assert.StartsWith("Invalid or incomplete introspection result", exception.Message, StringComparison.Ordinal);
    }
}
