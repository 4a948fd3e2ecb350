namespace Cacao.Fusion.Composition;

/// <summary>One thing that clients may notice between two compositions.</summary>
/// <param name="Effect">What it means for operations that are valid today.</param>
/// <param name="Description">A sentence that names what changed.</param>
/// <param name="Coordinate">The schema element.</param>
public sealed record CompositionDifference(DifferenceEffect Effect, string Description, string Coordinate)
{
    /// <inheritdoc />
    public override string ToString() => $"{Effect.ToString().ToLowerInvariant()}: {Description}";
}
