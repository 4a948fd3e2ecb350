using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>Validates documents (specification section 5).</summary>
public static class DocumentValidator
{
    /// <summary>Validates a document to execute. No errors: it may be executed.</summary>
    public static IReadOnlyList<IError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        options ??= ValidationOptions.Default;
        var rules = new List<DocumentRule>(options.Rules.Count + 5);

        foreach (var rule in options.Rules)
        {
            rule.AddTo(rules);
        }

        rules.Add(new MaxFragmentVisitsRule());
        rules.Add(new MaxNestingRule());

        if (options.MaxExecutionDepth is not null)
        {
            rules.Add(new MaxExecutionDepthRule());
        }

        if (!options.AllowIntrospection)
        {
            rules.Add(new NoSchemaIntrospectionCustomRule());
        }

        return Run(new ValidationContext(schema, document, options), rules);
    }

    /// <summary>Validates a type system document, which may extend a schema, before a schema is built from it.</summary>
    public static IReadOnlyList<IError> ValidateTypeSystem(
        DocumentNode document,
        Schema? schemaToExtend = null,
        ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= ValidationOptions.Default with { Rules = ValidationRules.SpecifiedTypeSystem };
        var rules = new List<DocumentRule>(options.Rules.Count);

        foreach (var rule in options.Rules)
        {
            rule.AddTo(rules);
        }

        return Run(new ValidationContext(schemaToExtend, document, options), rules);
    }

    private static IReadOnlyList<IError> Run(ValidationContext context, List<DocumentRule> rules)
    {
        foreach (var rule in rules)
        {
            rule.Attach(context);
        }

        new DocumentWalker(context, [.. rules]).Walk(context.Document);
        return context.Errors;
    }
}
