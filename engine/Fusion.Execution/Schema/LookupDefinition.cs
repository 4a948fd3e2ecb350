using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>A field of a source schema that finds an entity by a key.</summary>
internal sealed class LookupDefinition
{
    public required int Source { get; init; }

    /// <summary>The type it stands at: what it returns in the composite schema.</summary>
    public required CompositeType DeclaringType { get; init; }

    public required SelectionSetNode Key { get; init; }

    public required FieldDefinitionNode Field { get; init; }

    /// <summary>For each argument of <see cref="Field"/> the value it takes from the key.</summary>
    public required IReadOnlyList<SelectedValueNode> Map { get; init; }

    /// <summary>Fields without arguments that lead from Query to it.</summary>
    public required IReadOnlyList<string> Path { get; init; }

    /// <summary>The type the source declares for the lookup field.</summary>
    public required CompositeType ReturnType { get; init; }

    public bool IsInternal { get; init; }

    public override string ToString() => $"{Source}:{Field.Name.Value}";
}
