namespace Cacao.Fusion.Composition;

/// <summary>
/// Composes source schemas into one execution schema (Composite Schemas specification, section 4). Each phase reports all it
/// finds; the next one runs when there was no error.
/// </summary>
public static class SchemaComposer
{
    /// <summary>Composes. The order of the source schemas does not matter.</summary>
    public static CompositionResult Compose(IEnumerable<SourceSchemaText> sources, CompositionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sources);

        var log = new CompositionLog();
        return new CompositionResult(Compose(sources, options ?? new CompositionOptions(), log), log.Entries);
    }

    private static string? Compose(IEnumerable<SourceSchemaText> sources, CompositionOptions options, CompositionLog log)
    {
        var schemas = new SourceSchemaParser(log).Parse(sources);

        if (log.HasErrors)
        {
            return null;
        }

        new SourceSchemaPreprocessor(options).Preprocess(schemas);
        new SourceSchemaValidator(log).Validate(schemas);

        if (log.HasErrors)
        {
            return null;
        }

        new PreMergeValidator(log).Validate(schemas);

        if (log.HasErrors)
        {
            return null;
        }

        var merged = new SourceSchemaMerger(schemas, options).Merge();
        new PostMergeValidator(log).Validate(merged, schemas);

        if (log.HasErrors)
        {
            return null;
        }

        new SatisfiabilityValidator(merged, schemas, log).Validate();

        if (log.HasErrors)
        {
            return null;
        }

        FusionDefinitions.Add(merged, schemas);
        return SchemaPrinter.Print(merged);
    }
}
