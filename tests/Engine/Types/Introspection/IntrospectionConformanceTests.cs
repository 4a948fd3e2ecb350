using System.Text.Json;
using Cacao.Language;
using EShop.Testing.Conformance;

namespace Cacao.Types.Tests;

[Trait("Category", "Conformance")]
public sealed class IntrospectionConformanceTests
{
    [Fact]
    public void Introspection_Should_GiveTheReferenceAnswers() => ConformanceData.Run("introspection", Check);

    private static void Check(ConformanceCase item)
    {
        var schema = Build(item.Text("sdl")!);
        var descriptions = item["options"].ValueKind != JsonValueKind.Object
            || !item["options"].TryGetProperty("descriptions", out var flag)
            || flag.GetBoolean();

        var result = new PureExecutor(schema, IntrospectionQuery.Create(descriptions)).Execute();

        using var actual = JsonDocument.Parse(result.ToJsonString());
        Assert.True(JsonElement.DeepEquals(item["introspection"], actual.RootElement), FindDifference("", item["introspection"], actual.RootElement));
        CheckReading(item, schema, descriptions);
    }

    /// <summary>What was introspected is the schema again, unless the query did not ask deep enough.</summary>
    private static void CheckReading(ConformanceCase item, Schema schema, bool descriptions)
    {
        if (item.Name.Contains("fails on", StringComparison.Ordinal))
        {
            var exception = Assert.Throws<SchemaException>(() => IntrospectionReader.Read(item["introspection"]));
            Assert.Equal("Decorated type deeper than introspection query.", exception.Message);
            return;
        }

        var client = new SchemaBuilder().AddDocument(IntrospectionReader.Read(item["introspection"])).Build();
        var options = new SchemaPrinterOptions { Descriptions = descriptions };
        Assert.Equal(SchemaPrinter.Print(schema, options), SchemaPrinter.Print(client, options));
    }

    private static Schema Build(string sdl) => new SchemaBuilder().AddDocument(GraphQLParser.Parse(sdl)).Build();

    private static string FindDifference(string path, JsonElement expected, JsonElement actual)
    {
        if (expected.ValueKind == JsonValueKind.Object && actual.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in expected.EnumerateObject())
            {
                var other = actual.TryGetProperty(property.Name, out var value) ? value : default;
                if (other.ValueKind == JsonValueKind.Undefined || !JsonElement.DeepEquals(property.Value, other))
                {
                    return other.ValueKind == JsonValueKind.Undefined
                        ? $"{path}.{property.Name} is missing"
                        : FindDifference($"{path}.{property.Name}", property.Value, other);
                }
            }
        }

        if (expected.ValueKind == JsonValueKind.Array && actual.ValueKind == JsonValueKind.Array)
        {
            var count = Math.Min(expected.GetArrayLength(), actual.GetArrayLength());
            for (var i = 0; i < count; i++)
            {
                if (!JsonElement.DeepEquals(expected[i], actual[i]))
                {
                    return FindDifference($"{path}[{i}]", expected[i], actual[i]);
                }
            }
        }

        return $"{path}: expected {expected.GetRawText()} but got {actual.GetRawText()}";
    }
}
