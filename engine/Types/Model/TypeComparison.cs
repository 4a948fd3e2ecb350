namespace Cacao.Types;

/// <summary>Compares types, wrappers included.</summary>
public static class TypeComparison
{
    /// <summary>True when both are the same type with the same wrappers.</summary>
    public static bool AreEqual(IType a, IType b)
    {
        while (true)
        {
            switch (a, b)
            {
                case (NonNullType x, NonNullType y):
                    (a, b) = (x.NullableType, y.NullableType);
                    break;
                case (ListType x, ListType y):
                    (a, b) = (x.ElementType, y.ElementType);
                    break;
                default:
                    return ReferenceEquals(a, b);
            }
        }
    }

    /// <summary>True when a value of <paramref name="type"/> may stand wherever <paramref name="super"/> is declared (covariance).</summary>
    public static bool IsSubType(this Schema schema, IType type, IType super)
    {
        switch (type, super)
        {
            case (NonNullType x, NonNullType y):
                return schema.IsSubType(x.NullableType, y.NullableType);
            case (NonNullType x, _):
                return schema.IsSubType(x.NullableType, super);
            case (ListType x, ListType y):
                return schema.IsSubType(x.ElementType, y.ElementType);
            case (NamedType x, NamedType y):
                return ReferenceEquals(x, y) || (x is ComplexType complexType && Implements(complexType, y)) || IsMember(x, y);
            default:
                return false;
        }
    }

    private static bool Implements(ComplexType type, NamedType super)
    {
        foreach (var item in type.Interfaces)
        {
            if (ReferenceEquals(item, super))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMember(NamedType type, NamedType super)
    {
        if (super is UnionType union)
        {
            foreach (var member in union.Members)
            {
                if (ReferenceEquals(member, type))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
