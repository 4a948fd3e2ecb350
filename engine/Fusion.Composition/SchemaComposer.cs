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
        return Compose([.. sources], options ?? new CompositionOptions(), log, advises: true);
    }

    /// <summary>The same, for trying out what might mend a composition.</summary>
    internal static CompositionResult ComposeWithoutAdvice(IEnumerable<SourceSchemaText> sources, CompositionOptions options)
    {
        var log = new CompositionLog();
        return Compose([.. sources], options, log, advises: false);
    }

    /// <summary>
    /// The execution schema whether all of it can be asked for or not, and what cannot; null where the source schemas do not fit together.
    /// </summary>
    internal static (string ExecutionSchema, IReadOnlyList<UnsatisfiablePath> Failures)? ComposeUnchecked(IEnumerable<SourceSchemaText> sources)
    {
        var log = new CompositionLog();

        if (Merge([.. sources], new CompositionOptions(), log) is not { } merged)
        {
            return null;
        }

        var satisfiability = new SatisfiabilityValidator(merged.Schema, merged.Sources, log);
        satisfiability.Validate();
        FusionDefinitions.Add(merged.Schema, merged.Sources);
        return (SchemaPrinter.Print(merged.Schema), satisfiability.Failures);
    }

    private static CompositionResult Compose(IReadOnlyList<SourceSchemaText> sources, CompositionOptions options, CompositionLog log, bool advises)
    {
        if (Merge(sources, options, log) is not { } merged)
        {
            return new CompositionResult(null, log.Entries, default);
        }

        var satisfiability = new SatisfiabilityValidator(merged.Schema, merged.Sources, log, SatisfiabilityOptions(sources, options));
        satisfiability.Validate();

        if (log.HasErrors)
        {
            if (advises)
            {
                new SatisfiabilityAdvisor(sources, merged.Sources, options).Advise(satisfiability.Failures, log);
            }

            return new CompositionResult(null, log.Entries, satisfiability.Effort);
        }

        if (options.AddFusionDefinitions)
        {
            FusionDefinitions.Add(merged.Schema, merged.Sources);
        }

        return new CompositionResult(SchemaPrinter.Print(merged.Schema), log.Entries, satisfiability.Effort);
    }

    // Each source schema may name what it is known not to give.
    private static CompositionOptions SatisfiabilityOptions(IReadOnlyList<SourceSchemaText> sources, CompositionOptions options)
    {
        if (sources.All(s => s.Options.IgnoredNonAccessibleFields.Count == 0))
        {
            return options;
        }

        var ignored = sources.Select(s => s.Options.IgnoredNonAccessibleFields)
            .Prepend(options.IgnoredNonAccessibleFields)
            .SelectMany(i => i)
            .GroupBy(i => i.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.SelectMany(i => i.Value)], StringComparer.Ordinal);
        return options with { IgnoredNonAccessibleFields = ignored };
    }

    /// <summary>All stages but the last; null after errors.</summary>
    private static (SchemaDefinition Schema, IReadOnlyList<SchemaDefinition> Sources)? Merge(
        IReadOnlyList<SourceSchemaText> sources, CompositionOptions options, CompositionLog log)
    {
        var schemas = new SourceSchemaParser(log).Parse(sources);

        if (log.HasErrors)
        {
            return null;
        }

        new SourceSchemaPreprocessor(options).Preprocess(schemas, sources.ToDictionary(s => s.Name, s => s.Options, StringComparer.Ordinal));
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
        return log.HasErrors ? null : (merged, schemas);
    }
}
