namespace Cacao.Fusion.Composition;

/// <summary>An example of the specification.</summary>
/// <param name="Section">The code of the rule, or the heading.</param>
/// <param name="Number">Its place under the heading, from 1.</param>
/// <param name="Findings">Of a counter-example: the coordinate and the source schema of each finding; null for an example.</param>
/// <param name="Schemas">The source schemas; what comes of them is named Result.</param>
internal sealed record SpecificationCase(
    string Section, int Number, IReadOnlyList<string>? Findings, IReadOnlyList<SourceSchemaText> Schemas)
{
    /// <summary>Of a scenario that composes: operations that can be planned.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];
}
