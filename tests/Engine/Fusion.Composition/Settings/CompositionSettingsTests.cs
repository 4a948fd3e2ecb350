using System.Text.Json;

namespace Cacao.Fusion.Composition;

public sealed class CompositionSettingsTests
{
    [Fact]
    public void Parse_Should_ReadEverySetting_When_AllAreThere()
    {
        var options = CompositionSettings.Parse(
            """
            {
              // as written by hand
              "preprocessor": { "excludeByTag": ["internal"] },
              "merger": {
                "addFusionDefinitions": false, "cacheControlMergeBehavior": "Ignore", "enableGlobalObjectIdentification": true,
                "removeUnreferencedDefinitions": false, "tagMergeBehavior": "includePrivate", "nodeResolution": null
              },
              "satisfiability": { "includeSatisfiabilityPaths": false, "ignoredNonAccessibleFields": { "A.b": ["s:Query.a<A>"] } },
            }
            """);

        Assert.Equal(["internal"], options.ExcludeByTag);
        Assert.Equal((false, true, false), (options.AddFusionDefinitions, options.EnableGlobalObjectIdentification, options.RemoveUnreferencedDefinitions));
        Assert.Equal((DirectiveMergeBehavior.Ignore, DirectiveMergeBehavior.IncludePrivate), (options.CacheControlMergeBehavior, options.TagMergeBehavior));
        Assert.False(options.IncludeSatisfiabilityPaths);
        Assert.Equal(["s:Query.a<A>"], options.IgnoredNonAccessibleFields["A.b"]);
    }

    [Fact]
    public void Print_Should_LoseNothing_When_SettingsHaveMore()
    {
        const string Settings =
            """
            {
              "preprocessor": { "excludeByTag": ["x"], "later": { "a": [1] } },
              "merger": { "addFusionDefinitions": false, "nodeResolution": "SourceSchema", "defaultListSize": 10 },
              "satisfiability": { "includeSatisfiabilityPaths": false, "ignoredNonAccessibleFields": { "A.b": ["p"] }, "deep": true },
              "authorization": { "onDenied": "Abort" }
            }
            """;

        var printed = CompositionSettings.Print(CompositionSettings.Parse(Settings), Settings);

        using var before = JsonDocument.Parse(Settings);
        using var after = JsonDocument.Parse(printed);
        AssertHas(after.RootElement, before.RootElement);
        Assert.Equal(printed, CompositionSettings.Print(CompositionSettings.Parse(printed), printed));
    }

    [Theory]
    [InlineData("""{ "merger": { "tagMergeBehavior": "Inclde" } }""", "The setting 'tagMergeBehavior' must be Ignore, Include, IncludePrivate.")]
    [InlineData("""{ "merger": { "tagMergeBehavior": "7" } }""", "The setting 'tagMergeBehavior' must be Ignore, Include, IncludePrivate.")]
    [InlineData("""{ "merger": { "enableGlobalObjectIdentification": "true" } }""", "The setting 'enableGlobalObjectIdentification' must be true or false.")]
    [InlineData("""{ "merger": [] }""", "The setting 'merger' must be an object.")]
    [InlineData("""{ "preprocessor": { "excludeByTag": ["a", 1] } }""", "The setting 'excludeByTag' must be a list of strings.")]
    [InlineData("""{ "satisfiability": { "ignoredNonAccessibleFields": { "A.b": "p" } } }""", "The setting 'ignoredNonAccessibleFields' must be a list of strings.")]
    public void Parse_Should_Throw_When_ASettingIsOfAnotherKind(string json, string message)
        => Assert.Equal(message, Assert.Throws<InvalidSettingsException>(() => CompositionSettings.Parse(json)).Message);

    [Fact]
    public void Read_Should_TakeTheSchemasOwnOptions_When_SettingsHaveThem()
    {
        var options = new ArchivedSourceSchema(
            "s",
            "type Query { a: Int }",
            """
            {
              "name": "s", "version": "1.2", "parser": { "enableSchemaValidation": true },
              "preprocessor": { "excludeByTag": ["no"], "inferKeysFromLookups": false, "inferShareable": true, "inheritInterfaceKeys": false },
              "satisfiability": { "ignoredNonAccessibleFields": { "A.b": ["p", "q"] } }
            }
            """).ToText().Options;

        Assert.Equal(new Version(1, 2), options.Version);
        Assert.Equal(["no"], options.ExcludeByTag);
        Assert.Equal((false, true, false), (options.InferKeysFromLookups, options.InferShareable, options.InheritInterfaceKeys));
        Assert.Equal(["p", "q"], options.IgnoredNonAccessibleFields["A.b"]);
    }

    [Theory]
    [InlineData("""{ "name": "s", "version": 1 }""")]
    [InlineData("""{ "name": "s", "preprocessor": { "inferShareable": "yes" } }""")]
    [InlineData("{")]
    public void Read_Should_Throw_When_TheSchemasOwnOptionsAreOfAnotherKind(string settings)
        => Assert.Throws<InvalidSettingsException>(() => new ArchivedSourceSchema("s", "", settings).ToText());

    private static void AssertHas(JsonElement actual, JsonElement expected)
    {
        if (expected.ValueKind != JsonValueKind.Object)
        {
            Assert.True(JsonElement.DeepEquals(expected, actual));
            return;
        }

        foreach (var member in expected.EnumerateObject())
        {
            AssertHas(actual.GetProperty(member.Name), member.Value);
        }
    }
}
