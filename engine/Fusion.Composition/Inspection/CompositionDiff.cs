using Cacao.Types;

namespace Cacao.Fusion.Composition;

/// <summary>Compares what two compositions show to clients.</summary>
public static class CompositionDiff
{
    /// <summary>The differences, the gravest first.</summary>
    /// <param name="before">The execution schema of the older composition.</param>
    /// <param name="after">The execution schema of the newer one.</param>
    /// <exception cref="InvalidArchiveException">One of the texts is no execution schema.</exception>
    public static IReadOnlyList<CompositionDifference> Compare(string before, string after)
    {
        var older = ClientSchema.Read(before);
        var newer = ClientSchema.Read(after);
        var differences = new List<CompositionDifference>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in SchemaComparer.Compare(older, newer))
        {
            known.Add(change.Coordinate);
            if (IsBuiltIn(change.Coordinate))
            {
                continue;
            }

            differences.Add(new CompositionDifference(
                change.Severity == SchemaChangeSeverity.Breaking ? DifferenceEffect.Breaking : DifferenceEffect.Dangerous,
                change.Description,
                change.Coordinate));
        }

        // What would be lost on the way back is what was added; of what changed otherwise, all that matters is listed above.
        foreach (var change in SchemaComparer.FindBreakingChanges(newer, older))
        {
            if (IsRemoval(change.Type) && !IsBuiltIn(change.Coordinate) && known.Add(change.Coordinate))
            {
                differences.Add(new CompositionDifference(DifferenceEffect.Safe, $"{change.Coordinate} was added.", change.Coordinate));
            }
        }

        differences.Sort(static (a, b) => a.Effect != b.Effect
            ? a.Effect.CompareTo(b.Effect)
            : string.CompareOrdinal(a.Coordinate + a.Description, b.Coordinate + b.Description));
        return differences;
    }

    /// <summary>Scalars of the specification come and go with their use.</summary>
    private static bool IsBuiltIn(string coordinate) => coordinate is "Int" or "Float" or "String" or "Boolean" or "ID";

    private static bool IsRemoval(SchemaChangeType type) => type is SchemaChangeType.TypeRemoved or SchemaChangeType.FieldRemoved
        or SchemaChangeType.ArgRemoved or SchemaChangeType.ValueRemovedFromEnum or SchemaChangeType.DirectiveRemoved;
}
