namespace Cacao.Types;

/// <summary>A list of <paramref name="elementType"/>.</summary>
public sealed class ListType(IType elementType) : IType
{
    public TypeKind Kind => TypeKind.List;

    public IType ElementType { get; } = elementType;

    public override string ToString() => $"[{ElementType}]";
}
