using System.Text;

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

    /// <summary>Additions to source schemas with which the finding is gone: they were composed. Empty where none was found.</summary>
    public IReadOnlyList<SchemaAddition> Proposal { get; init; } = [];

    /// <summary>One line for people, with details and what may be done indented below it.</summary>
    public override string ToString()
    {
        var place = SchemaName is null ? "" : $" [{SchemaName}]";
        var text = new StringBuilder($"{Severity.ToString().ToLowerInvariant()} {Code}{place}: {Message}");

        foreach (var detail in Details)
        {
            text.Append("\n  ").Append(detail);
        }

        foreach (var addition in Proposal)
        {
            text.Append($"\n  It composes with this in '{addition.SchemaName}':\n    ").Append(addition.Text.Replace("\n", "\n    ", StringComparison.Ordinal));
        }

        return text.ToString();
    }
}
