using System.ComponentModel;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>Makes type references of what code names types by: SDL, .NET types, markers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TypeMarkers
{
    /// <summary>Reads a type in SDL, such as <c>[String!]</c>.</summary>
    public static TypeReference Parse(string syntax) => FromSyntax(GraphQLParser.ParseType(syntax));

    /// <summary>The reference of a marker, a scalar class or a bound .NET type.</summary>
    public static TypeReference GetReference(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.IsGenericType)
        {
            var definition = type.GetGenericTypeDefinition();
            if (definition == typeof(NonNullType<>))
            {
                return GetReference(type.GetGenericArguments()[0]).AsNonNull();
            }

            if (definition == typeof(ListType<>))
            {
                return GetReference(type.GetGenericArguments()[0]).AsList();
            }
        }

        return typeof(ScalarType).IsAssignableFrom(type) && !type.IsAbstract
            ? TypeReference.Of(((ScalarType)Activator.CreateInstance(type, nonPublic: true)!).Name)
            : TypeReference.Of(type);
    }

    private static TypeReference FromSyntax(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => FromSyntax(nonNull.Type).AsNonNull(),
        ListTypeNode list => FromSyntax(list.Type).AsList(),
        NamedTypeNode named => TypeReference.Of(named.Name.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}
