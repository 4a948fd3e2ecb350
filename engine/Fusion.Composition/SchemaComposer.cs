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
        return new CompositionResult(Compose([.. sources], options ?? new CompositionOptions(), log, advises: true), log.Entries);
    }

    /// <summary>The same, for trying out what might mend a composition.</summary>
    internal static CompositionResult ComposeWithoutAdvice(IEnumerable<SourceSchemaText> sources, CompositionOptions options)
    {
        var log = new CompositionLog();
        return new CompositionResult(Compose([.. sources], options, log, advises: false), log.Entries);
    }

    private static string? Compose(IReadOnlyList<SourceSchemaText> sources, CompositionOptions options, CompositionLog log, bool advises)
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

        var satisfiability = new SatisfiabilityValidator(merged, schemas, log);
        satisfiability.Validate();

        if (log.HasErrors)
        {
            if (advises)
            {
                new SatisfiabilityAdvisor(sources, schemas, options).Advise(satisfiability.Failures, log);
            }

            return null;
        }

        FusionDefinitions.Add(merged, schemas);
        return SchemaPrinter.Print(merged);
    }
}
