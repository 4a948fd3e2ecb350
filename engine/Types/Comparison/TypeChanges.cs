namespace Cacao.Types;

/// <summary>Which changes of a type keep valid operations valid.</summary>
internal static class TypeChanges
{
    /// <summary>An output may come to exclude null.</summary>
    public static bool IsSafeForOutput(IType before, IType after) => (before, after) switch
    {
        (ListType x, ListType y) => IsSafeForOutput(x.ElementType, y.ElementType),
        (NonNullType x, NonNullType y) => IsSafeForOutput(x.NullableType, y.NullableType),
        (NonNullType, _) => false,
        (_, NonNullType y) => IsSafeForOutput(before, y.NullableType),
        _ => HaveSameName(before, after),
    };

    /// <summary>An input may come to take null.</summary>
    public static bool IsSafeForInput(IType before, IType after) => (before, after) switch
    {
        (ListType x, ListType y) => IsSafeForInput(x.ElementType, y.ElementType),
        (NonNullType x, NonNullType y) => IsSafeForInput(x.NullableType, y.NullableType),
        (NonNullType x, _) => IsSafeForInput(x.NullableType, after),
        _ => HaveSameName(before, after),
    };

    private static bool HaveSameName(IType before, IType after)
        => before is NamedType x && after is NamedType y && string.Equals(x.Name, y.Name, StringComparison.Ordinal);
}
