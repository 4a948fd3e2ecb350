namespace Cacao.Types;

/// <summary>A type that excludes null. Never wraps another <see cref="NonNullType"/>.</summary>
public sealed class NonNullType(IType nullableType) : IType
{
    public TypeKind Kind => TypeKind.NonNull;

    public IType NullableType { get; } = nullableType;

    public override string ToString() => $"{NullableType}!";
}
