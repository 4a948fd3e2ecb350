namespace Cacao.Fusion.Composition;

/// <summary>Checks one rule alone on source schemas named A, B, C …</summary>
internal static class RuleAssert
{
    public static void Valid(object rule, params string[] schemas) => Valid(rule, TestSchemas.Named(schemas));

    public static void Valid(object rule, IReadOnlyList<SourceSchemaText> schemas) => Assert.Empty(Run(rule, schemas));

    /// <param name="code">The code of every finding.</param>
    /// <param name="expected">The findings, in order: the coordinate, then the schema where there is one.</param>
    public static void Invalid(object rule, string code, string[] expected, params string[] schemas)
        => Invalid(rule, code, expected, TestSchemas.Named(schemas));

    public static void Invalid(object rule, string code, IReadOnlyList<string> expected, IReadOnlyList<SourceSchemaText> schemas)
    {
        var entries = Run(rule, schemas);

        Assert.Equal(expected, entries.Select(e => $"{e.Coordinate} {e.SchemaName}".Trim()));
        Assert.All(entries, e => Assert.Equal(code, e.Code));
        Assert.All(entries, e => Assert.EndsWith(".", e.Message, StringComparison.Ordinal));
    }

    private static IReadOnlyList<CompositionLogEntry> Run(object rule, IReadOnlyList<SourceSchemaText> texts)
    {
        var schemas = rule is InvalidGraphQLRule ? Parse(texts) : TestSchemas.Parse(texts);
        var log = new CompositionLog();

        switch (rule)
        {
            case ISourceSchemaRule sourceRule:
                foreach (var schema in schemas)
                {
                    sourceRule.Validate(schema, log);
                }

                break;

            case IPreMergeRule preMergeRule:
                preMergeRule.Validate(new PreMergeContext(schemas), log);
                break;

            case IPostMergeRule postMergeRule:
                var options = new CompositionOptions { RemoveUnreferencedDefinitions = false };
                postMergeRule.Validate(new PostMergeContext(new SourceSchemaMerger(schemas, options).Merge(), schemas), log);
                break;

            default:
                throw new ArgumentException("Not a rule.", nameof(rule));
        }

        return log.Entries;
    }

    // The rule about validity sees schemas as they are, with nothing added to what they only mention.
    private static IReadOnlyList<SchemaDefinition> Parse(IReadOnlyList<SourceSchemaText> texts)
        => new SourceSchemaParser(new CompositionLog()).Parse(texts);
}
