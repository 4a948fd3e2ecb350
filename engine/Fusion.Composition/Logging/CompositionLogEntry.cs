namespace Cacao.Fusion.Composition;

/// <summary>One finding of composition.</summary>
/// <param name="Code">A code of <see cref="CompositionCodes"/>.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
/// <param name="Coordinate">The schema coordinate it stands at, such as <c>Product.price</c>; null where it concerns a schema as a whole.</param>
/// <param name="SchemaName">The source schema; null where it concerns the composed schema.</param>
public sealed record CompositionLogEntry(
    string Code,
    CompositionSeverity Severity,
    string Message,
    string? Coordinate = null,
    string? SchemaName = null)
{
    /// <summary>What the finding follows from, one sentence each.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>One line for people, with details indented below it.</summary>
    public override string ToString()
    {
        var place = SchemaName is null ? "" : $" [{SchemaName}]";
        var text = $"{Severity.ToString().ToLowerInvariant()} {Code}{place}: {Message}";
        return Details.Count == 0 ? text : $"{text}\n  {string.Join("\n  ", Details)}";
    }
}
