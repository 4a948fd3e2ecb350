namespace Cacao.Validation;

/// <summary>How a document is validated.</summary>
public sealed record ValidationOptions
{
    public static ValidationOptions Default { get; } = new();

    /// <value>The rules, in the order in which they report. Default: <see cref="ValidationRules.Specified"/>.</value>
    public IReadOnlyList<ValidationRule> Rules { get; init; } = ValidationRules.Specified;

    /// <value>How many errors end the validation. Default: 100.</value>
    public int MaxErrors { get; init; } = 100;

    /// <value>Whether the schema may be asked about. Default: true.</value>
    public bool AllowIntrospection { get; init; } = true;

    /// <value>How deep the fields of an operation may nest, fragments followed; null for no limit. Default: null.</value>
    public int? MaxExecutionDepth { get; init; }

    /// <value>Leaves introspection out of the depth. Default: false.</value>
    public bool SkipIntrospectionDepth { get; init; }

    /// <value>How many fragment spreads an operation may come to when all fragments are written out. Default: 10 000.</value>
    public int MaxFragmentVisits { get; init; } = 10_000;

    /// <value>
    /// How deep selection sets may nest when all fragments are written out: fields, inline fragments and spreads count. What reads a document
    /// afterwards goes down with it: this much fits on every thread. Default: 500.
    /// </value>
    public int MaxNesting { get; init; } = 500;

    /// <value>How many fields may be looked at to decide whether overlapping fields can be merged. Default: 500 000.</value>
    public int MaxFieldMergeVisits { get; init; } = 500_000;
}
