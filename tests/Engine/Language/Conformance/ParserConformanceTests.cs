using System.Text.Json;
using System.Text.Json.Nodes;
using EShop.Testing.Conformance;

namespace Cacao.Language.Conformance;

[Trait("Category", "Conformance")]
public sealed class ParserConformanceTests
{
    [Fact]
    public void Parse_Should_GiveTheReferenceTree_When_ACaseIsParsed()
        => ConformanceData.Run("parser", static item =>
        {
            var source = item.Text("source")!;
            var options = ReadOptions(item["options"]);

            if (!item.Flag("ok"))
            {
                ExpectedSyntaxError.Check(item["error"], () => Parse(item.Text("fn")!, source, options));
                return;
            }

            var node = Parse(item.Text("fn")!, source, options);
            Assert.Equal(item.Text("printed"), SyntaxPrinter.Print(node));
            var expected = WithoutEmptyVariables(JsonNode.Parse(item["ast"].GetRawText()));
            var actual = AstJson.From(node);
            Assert.True(JsonNode.DeepEquals(expected, actual), $"Expected {expected!.ToJsonString()}, got {actual.ToJsonString()}");
        });

    /// <summary>A fragment without variables has a list of none there when fragments may have variables, else no list.</summary>
    private static JsonNode? WithoutEmptyVariables(JsonNode? tree)
    {
        var definitions = (tree as JsonObject)?["definitions"] as JsonArray ?? [];
        foreach (var definition in definitions.OfType<JsonObject>())
        {
            if (definition["kind"]!.GetValue<string>() == "FragmentDefinition" && definition["variableDefinitions"] is JsonArray { Count: 0 })
            {
                definition.Remove("variableDefinitions");
            }
        }

        return tree;
    }

    private static SyntaxNode Parse(string function, string source, ParserOptions options) => function switch
    {
        "parse" => GraphQLParser.Parse(source, options),
        "parseValue" => GraphQLParser.ParseValue(source, options),
        "parseConstValue" => GraphQLParser.ParseConstValue(source, options),
        "parseType" => GraphQLParser.ParseType(source, options),
        _ => throw new InvalidOperationException($"There is no function {function}."),
    };

    private static ParserOptions ReadOptions(JsonElement element)
    {
        var options = ParserOptions.Default;

        if (element.ValueKind != JsonValueKind.Object)
        {
            return options;
        }

        foreach (var option in element.EnumerateObject())
        {
            options = option.Name switch
            {
                "maxTokens" => options with { MaxTokens = option.Value.GetInt32() },
                "noLocation" => options with { NoLocations = option.Value.GetBoolean() },
                "allowLegacyFragmentVariables" => options with { AllowLegacyFragmentVariables = option.Value.GetBoolean() },
                _ => throw new InvalidOperationException($"There is no option {option.Name}."),
            };
        }

        return options;
    }
}
