namespace Cacao.Types;

/// <summary>A union type (specification section 3.8).</summary>
public sealed class UnionType : NamedType
{
    public override TypeKind Kind => TypeKind.Union;

    public IReadOnlyList<ObjectType> Members { get; internal set; } = [];

    /// <summary>The members as declared, whatever their kind; schema validation judges them.</summary>
    internal IReadOnlyList<NamedType> DeclaredMembers { get; set; } = [];

    /// <summary>Names the object type of a value; null when the runtime types of the members decide.</summary>
    public Func<object, string?>? ResolveType { get; internal set; }
}
