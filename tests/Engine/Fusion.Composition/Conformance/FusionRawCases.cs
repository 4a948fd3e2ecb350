using System.Text.Json;
using Cacao.Language;
using EShop.Testing.Conformance;

namespace Cacao.Fusion.Composition;

/// <summary>
/// Cases that are a test's strings without its outcome, where the name of the test and the strings say it: what goes in comes first, then
/// what is looked for in the result.
/// </summary>
internal static class FusionRawCases
{
    private static readonly Dictionary<string, Action<string[]>> s_checks = new(StringComparer.Ordinal)
    {
        ["Compose_WithStringInterpolation_ResolvesVariables"] = raw
            => Assert.Equal(raw[^1], Setting(raw, raw[2..^1]).GetString()),
        ["Compose_WithNumberVariable_PreservesNumericType"] = raw
            => Assert.Equal(5000, Setting(raw, raw[2..]).GetInt32()),
        ["Compose_WithMissingEnvironmentSection_WorksForSchemaWithoutVariables"] = raw
            => Assert.Equal(JsonValueKind.Object, Setting(raw, raw[2..]).ValueKind),
        ["Compose_With_Environments_Replace_ApiUrl"] = raw => Assert.StartsWith(
            "https://ccc-eu-fusion-demo", Setting(raw, "sourceSchemas", "accounts-api", "transports", "http", "url").GetString(), StringComparison.Ordinal),
        ["Compose_WithComplexNestedStructure_PreservesStructure"] = CheckNestedSettings,
        ["Merge_WithRequireCustomScalar_RetainsScalarType"] = CheckRetained,
        ["Merge_WithRequireInputObject_RetainsInputObjectType"] = CheckRetained,
        ["Merge_WithRequireInputObject_ThatUsesCustomScalar_RetainsScalarDependency"] = CheckRetained,
        ["Parse_SourceSchemaWithSchemaErrors_ReturnsErrors"] = raw => Assert.Contains(
            SchemaComposer.Compose([new SourceSchemaText(raw[0], raw[1])]).Errors,
            e => e.SchemaName == raw[0] && e.Code == CompositionCodes.InvalidGraphQL),
        ["Preprocess_ExcludeByTag_RemovesTaggedMembers"] = raw => Assert.DoesNotContain(
            SchemaMembers.All(Preprocess(raw[1], o => o with { ExcludeByTag = [raw[2]] })), m => m.Member.Has(DirectiveNames.Tag)),
        ["Preprocess_ExcludeByTagInvalidSchema_ReturnsError"] = CheckInvalidAfterExclusion,
        ["Preprocess_ExcludeByTagAllMembers_RemovesEmptyTypes"] = raw =>
        {
            var schema = Preprocess(raw[1], o => o with { ExcludeByTag = [raw[2]] });
            Assert.All(raw[3..], name => Assert.Null(schema.Type(name)));
        },
        ["Preprocess_InferKeysFromLookupsDisabled_DoesNotApplyInferredKeyDirectives"] = raw
            => Assert.Empty(Preprocess(raw[1], o => o with { InferKeysFromLookups = false }).Type(raw[2])!.Keys()),
        ["Preprocess_InheritInterfaceKeysDisabled_DoesNotInheritInterfaceKeys"] = raw
            => Assert.Empty(Preprocess(raw[1], o => o with { InheritInterfaceKeys = false }).Type(raw[2])!.Keys()),
        ["Preprocess_InheritInterfaceKeysEnabled_InheritsInterfaceKeys"] = raw => Assert.Equal(
            KeysByType(SchemaReader.Read("expected", GraphQLParser.Parse(raw[^1]), (_, _) => { })),
            KeysByType(Preprocess(raw[1], o => o))),
    };

    public static bool Has(ConformanceCase item) => s_checks.ContainsKey(item.Text("test")!);

    public static void Check(ConformanceCase item)
        => s_checks[item.Text("test")!]([.. item["raw"].EnumerateArray().Select(r => r.GetString()!)]);

    private static JsonElement Setting(string[] raw, params string[] path)
    {
        using var document = JsonDocument.Parse(GatewaySettingsComposer.Compose([raw[0]], raw[1]));
        var element = document.RootElement;
        foreach (var name in path)
        {
            element = element.GetProperty(name);
        }

        return element.Clone();
    }

    private static void CheckNestedSettings(string[] raw)
    {
        var source = Setting(raw, raw[2], raw[3]);
        var transports = source.GetProperty("transports");
        var http = transports.GetProperty("http");
        Assert.Equal(raw[7], http.GetProperty("url").GetString());
        Assert.Equal(JsonValueKind.False, http.GetProperty("capabilities").GetProperty("variableBatching").GetProperty("supported").ValueKind);
        Assert.Contains(transports.GetProperty("websockets").GetProperty("url").GetString(), raw);
        Assert.Equal(3, source.GetProperty("extensions").GetProperty("retryPolicy").GetProperty("maxAttempts").GetInt32());
        Assert.False(source.TryGetProperty("name", out _));
        Assert.False(source.TryGetProperty("environments", out _));
    }

    private static void CheckRetained(string[] raw)
    {
        var schemas = raw.Where(r => r.Contains("type ", StringComparison.Ordinal)).ToArray();
        var names = raw[(Array.LastIndexOf(raw, schemas[^1]) + 1)..];
        var merged = new SourceSchemaMerger(TestSchemas.Parse(schemas), new CompositionOptions()).Merge();
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.NotNull(merged.Type(name)));
    }

    private static void CheckInvalidAfterExclusion(string[] raw)
    {
        var result = SchemaComposer.Compose([new SourceSchemaText(raw[0], raw[1])], new CompositionOptions { ExcludeByTag = [raw[2]] });
        Assert.Contains(result.Errors, e => e.Coordinate == "Query.field1" && e.SchemaName == raw[0]);
        Assert.Contains(result.Errors, e => e.Coordinate == "Query.field2(argument:)" && e.SchemaName == raw[0]);
    }

    private static SchemaDefinition Preprocess(string text, Func<CompositionOptions, CompositionOptions> configure)
    {
        var schemas = TestSchemas.Parse(text);
        new SourceSchemaPreprocessor(configure(new CompositionOptions())).Preprocess(schemas);
        return schemas[0];
    }

    private static IEnumerable<string> KeysByType(SchemaDefinition schema)
        => schema.ComplexTypes
            .OrderBy(t => t.Name, StringComparer.Ordinal)
            .Select(t => $"{t.Name}: {string.Join(", ", t.Keys().Order(StringComparer.Ordinal))}");
}
