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
        ["Compose_WithNullGatewaySettings_ThrowsArgumentNullException"] = raw
            => Assert.Throws<ArgumentNullException>(() => GatewaySettingsComposer.Compose(null!, raw[^1])),
        ["Compose_WithEmptySourceSchemas_ThrowsArgumentException"] = raw
            => Assert.Throws<ArgumentException>(() => GatewaySettingsComposer.Compose([], raw[0])),
        ["Merge_WithOperationTypes_SetsOperationTypes"] = CheckOperationTypes,
        ["Merge_FourNamedSchemas_AddsFusionDefinitions"] = CheckSchemaNames,
        ["LargeTypeCycle_DoesNotCauseStackOverflow"] = _ => CheckLargeCycle(),
        ["Preprocess_InferKeysFromLookupsEnabled_AppliesInferredKeyDirectives"] = CheckInferredKeys,
        ["Preprocess_InferKeysFromLookupsDisabled_DoesNotApplyInferredKeyDirectives"] = raw
            => Assert.Empty(Preprocess(raw[1], o => o with { InferKeysFromLookups = false }).Type(raw[2])!.Keys()),
        ["FusionV1CompatibilityMode_Should_Not_Infer_Lookups"] = raw
            => Assert.DoesNotContain(Fusion1(raw[0], raw[1]).QueryType!.Fields, f => f.IsLookup()),
        ["FusionV1CompatibilityMode_Should_Apply_Shareable"] = raw => Assert.Equal(
            Shared(SchemaReader.Read("expected", GraphQLParser.Parse(raw[^1]), (_, _) => { })),
            Shared(Fusion1(raw[0], raw[1], raw[2], raw[3]))),
        ["SameTypeShape_False"] = CheckDifferentShapes,
        ["Preprocess_InheritInterfaceKeysDisabled_DoesNotInheritInterfaceKeys"] = raw
            => Assert.Empty(Preprocess(raw[1], o => o with { InheritInterfaceKeys = false }).Type(raw[2])!.Keys()),
        ["Preprocess_InheritInterfaceKeysEnabled_InheritsInterfaceKeys"] = raw => Assert.Equal(
            KeysByType(SchemaReader.Read("expected", GraphQLParser.Parse(raw[^1]), (_, _) => { })),
            KeysByType(Preprocess(raw[1], o => o))),
    };

    public static bool Has(ConformanceCase item) => s_checks.ContainsKey(item.Text("test")!);

    public static void Check(ConformanceCase item)
        => s_checks[item.Text("test")!](item.Has("raw") ? [.. item["raw"].EnumerateArray().Select(r => r.GetString()!)] : []);

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

    private static void CheckOperationTypes(string[] raw)
    {
        var merged = TestSchemas.Merge(
            new CompositionOptions(),
            $"type Query {{ {raw[0]}: Int }}",
            $"type Mutation {{ {raw[1]}: Int }}",
            $"type Subscription {{ {raw[2]}: Int }}");
        Assert.Equal(
            ("Query", "Mutation", "Subscription"), (merged.QueryTypeName, merged.MutationTypeName, merged.SubscriptionTypeName));
    }

    private static void CheckSchemaNames(string[] raw)
    {
        var names = raw[..^1];
        var merged = SchemaComposer.Compose(names.Select((name, i) => new SourceSchemaText(name, $"type Query {{ f{i}: Int }}"))).ExecutionSchema!;
        var values = GraphQLParser.Parse(merged).Definitions.OfType<EnumTypeDefinitionNode>().Single(e => e.Name.Value == "fusion__Schema").Values;
        Assert.Equal(
            names.Order(StringComparer.Ordinal),
            values.Select(v => v.Directives.Single().StringArgument("name")).Order(StringComparer.Ordinal));
        Assert.All(values, v => Assert.Matches("^[A-Z]+(_[A-Z]+)*$", v.Name.Value));
    }

    private static void CheckLargeCycle()
    {
        const int Count = 5000;
        var types = string.Concat(Enumerable.Range(0, Count).Select(i => $"type T{i} {{ next: T{(i + 1) % Count} id: ID! }}\n"));
        Assert.True(SchemaComposer.Compose([new SourceSchemaText("A", "type Query { start: T0 }\n" + types)]).IsSuccess);
    }

    // The pairs of types that the strings leave open: different kinds, different names, lists of different depths.
    private static void CheckDifferentShapes(string[] raw)
    {
        (string A, string B)[] pairs =
        [
            ("Tag", "Tag"), ("[Tag]", "[Tag]"), ("[[Tag!]]", "[[Tag]]"), ("Int", "Boolean"), ("[Int]", "[Boolean]"), ("Int", "[Int]"),
            ("Int!", "[[Int]]"), ("[Int]", "[[Int!]!]"), ("[[[Int]]]", "[[Int]]"),
        ];

        foreach (var (a, b) in pairs)
        {
            var schemas = TestSchemas.Parse(
                raw[0].Replace("{{sdlTypeA}}", a, StringComparison.Ordinal), raw[1].Replace("{{sdlTypeB}}", b, StringComparison.Ordinal));
            var log = new CompositionLog();
            new OutputFieldTypesNotMergeableRule().Validate(new PreMergeContext(schemas), log);
            Assert.Equal($"{raw[2]}.{raw[3]}", Assert.Single(log.Entries).Coordinate);
        }
    }

    private static SchemaDefinition Fusion1(params string[] named)
    {
        var log = new CompositionLog();
        var schemas = new SourceSchemaParser(log).Parse(named.Chunk(2).Select(n => new SourceSchemaText(n[0], n[1])));
        var options = schemas.ToDictionary(s => s.Name, _ => new SourceSchemaOptions { Version = new Version(1, 0, 0) });
        new SourceSchemaPreprocessor(new CompositionOptions()).Preprocess(schemas, options);
        Assert.Empty(log.Entries);
        return schemas[0];
    }

    private static IEnumerable<string> Shared(SchemaDefinition schema)
        => SchemaMembers.All(schema).Where(m => m.Member.Has(DirectiveNames.Shareable)).Select(m => m.Coordinate).Order(StringComparer.Ordinal);

    private static void CheckInferredKeys(string[] raw)
    {
        var schema = Preprocess(raw[1], o => o);
        Assert.Equal(["Apple", "Cat", "Dog", "Orange", "Person", "Pet", "Product"], schema.ComplexTypes
            .Where(t => t.Keys().Contains("id", StringComparer.Ordinal)).Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["address { id }", "id"], schema.Type("Person")!.Keys().Order(StringComparer.Ordinal));
        Assert.Equal(["categoryId", "id", "id categoryId"], schema.Type("Product")!.Keys().Order(StringComparer.Ordinal));
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
