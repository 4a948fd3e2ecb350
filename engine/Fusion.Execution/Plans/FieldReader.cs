namespace Cacao.Fusion.Execution;

/// <summary>Where the value of a property goes.</summary>
internal sealed class FieldReader(ResponseField field, IndexSet? types, ObjectReader? child)
{
    public ResponseField Field { get; } = field;

    public int Slot { get; } = field.Slot;

    /// <summary>The object types it is for; null for all of the selection.</summary>
    public IndexSet? Types { get; } = types;

    /// <summary>Null for leaves, whose JSON is taken as it is.</summary>
    public ObjectReader? Child { get; } = child;

    public TypeShape? Type { get; } = field.Definition?.Type;

    /// <summary>True for a list of leaves whose elements must not be null, or not have every value: they are looked at one by one.</summary>
    public bool ChecksElements { get; } = child is null && field.Definition is { Type.ListDepth: > 0 } definition
        && (HasNonNullElements(definition.Type) || definition.Type.Named.HiddenValues.Count > 0);

    private static bool HasNonNullElements(TypeShape type)
    {
        for (var level = 1; level <= type.ListDepth; level++)
        {
            if (type.IsNonNull(level))
            {
                return true;
            }
        }

        return false;
    }
}
