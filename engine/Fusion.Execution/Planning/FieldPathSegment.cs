namespace Cacao.Fusion.Execution;

/// <summary>A field of a path and the type that the path goes on from.</summary>
internal sealed record FieldPathSegment(string Name, string? TypeCondition)
{
    public bool Allows(CompositeSchema schema, int type)
        => TypeCondition is null || (schema.TryGetType(TypeCondition, out var condition) && condition.PossibleTypes.Contains(type));
}
