using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Source schemas for tests of single stages: named A, B, C … and completed by scalars for the types they only mention.</summary>
internal static class TestSchemas
{
    public static IReadOnlyList<SchemaDefinition> Parse(params string[] texts) => Parse(Named(texts));

    public static IReadOnlyList<SchemaDefinition> Parse(IReadOnlyList<SourceSchemaText> sources)
    {
        var log = new CompositionLog();
        var schemas = new SourceSchemaParser(log).Parse(sources.Select(s => s with { Text = Complete(s.Text) }));
        Assert.Empty(log.Entries);
        return schemas;
    }

    public static SchemaDefinition Merge(CompositionOptions options, params string[] texts)
        => new SourceSchemaMerger(Parse(texts), options with { RemoveUnreferencedDefinitions = false }).Merge();

    public static IReadOnlyList<SourceSchemaText> Named(params string[] texts)
        => [.. texts.Select((text, i) => new SourceSchemaText(((char)('A' + i)).ToString(), text))];

    private static string Complete(string text)
    {
        var document = GraphQLParser.Parse(text, SourceSchemaParser.Options);
        var schema = SchemaReader.Read("test", document, (_, _) => { });
        var mentioned = schema.Fields.SelectMany(f => f.Arguments.Select(a => a.Type).Prepend(f.Type))
            .Concat(schema.InputTypes.SelectMany(t => t.Fields).Select(f => f.Type))
            .Select(t => t.NamedType())
            .Distinct(StringComparer.Ordinal)
            .Where(n => schema.Type(n) is null && !BuiltInNames.IsScalar(n));
        return text + string.Concat(mentioned.Select(n => $"\nscalar {n}"));
    }
}
