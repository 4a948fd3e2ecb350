using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>What rules ask of a schema.</summary>
internal static class SchemaQuestions
{
    /// <summary>The type a reference means; null where its name is not known.</summary>
    public static IType? GetTypeFrom(this Schema schema, TypeNode node)
    {
        switch (node)
        {
            case NamedTypeNode named:
                return schema.TryGetType(named.Name.Value, out var type) ? type : null;
            case ListTypeNode list:
                return schema.GetTypeFrom(list.Type) is { } elementType ? new ListType(elementType) : null;
            case NonNullTypeNode nonNull:
                return schema.GetTypeFrom(nonNull.Type) is { } nullableType ? new NonNullType(nullableType) : null;
            default:
                return null;
        }
    }

    /// <summary>Whether some object can be of both types (specification: GetPossibleTypes).</summary>
    public static bool Overlap(this Schema schema, NamedType left, NamedType right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        var possible = schema.GetPossibleTypes(left);

        for (var i = 0; i < possible.Count; i++)
        {
            if (schema.IsPossibleType(right, possible[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a value of a variable's type can go where an input type is expected.</summary>
    public static bool IsSubTypeOf(this IType type, IType expected)
    {
        while (true)
        {
            switch (type, expected)
            {
                case (NonNullType a, NonNullType b):
                    (type, expected) = (a.NullableType, b.NullableType);
                    break;
                case (NonNullType a, _):
                    type = a.NullableType;
                    break;
                case (ListType a, ListType b):
                    (type, expected) = (a.ElementType, b.ElementType);
                    break;
                default:
                    return ReferenceEquals(type, expected);
            }
        }
    }

    public static bool IsRequired(this InputValueDefinition definition) => definition.Type.IsNonNull && definition.DefaultValue is null;

    public static bool Implements(this ComplexType type, NamedType candidate)
    {
        for (var i = 0; i < type.Interfaces.Count; i++)
        {
            if (ReferenceEquals(type.Interfaces[i], candidate))
            {
                return true;
            }
        }

        return false;
    }
}
