namespace Cacao.Fusion.Execution;

/// <summary>An output field of the execution schema and the source schemas that give it.</summary>
internal sealed class CompositeField(string name, CompositeType declaringType, TypeShape type)
{
    public string Name { get; } = name;

    public CompositeType DeclaringType { get; } = declaringType;

    public TypeShape Type { get; } = type;

    public string Coordinate => $"{DeclaringType.Name}.{Name}";

    /// <summary>By index of the source schema.</summary>
    public SortedDictionary<int, SourceField> Sources { get; } = [];

    public bool IsInaccessible { get; init; }

    public AuthorizationRule? Authorization { get; init; }

    public CacheControlRule? CacheControl { get; init; }

    public override string ToString() => Coordinate;
}
