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

        // Scalars of the engine are known by name; others have to be added with their type.
        return typeof(ScalarType).IsAssignableFrom(type) && !type.IsAbstract && type.Assembly == typeof(ScalarType).Assembly
            ? TypeReference.Of(((ScalarType)Activator.CreateInstance(type, nonPublic: true)!).Name)
            : TypeReference.Of(type);
    }

    /// <summary>The reference of a type that code has made.</summary>
    public static TypeReference GetReference(IType type) => type switch
    {
        ListType list => GetReference(list.ElementType).AsList(),
        NonNullType nonNull => GetReference(nonNull.NullableType).AsNonNull(),
        ScalarType scalar when scalar.GetType().Assembly == typeof(ScalarType).Assembly => TypeReference.Of(scalar.Name),
        NamedType named => new TypeReference.Defined(named),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The reference of a value's type where nothing says whether it may be null: what holds no null is non-null.</summary>
    public static TypeReference GetInferred(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (BuiltInScalars.GetName(type) is null && CollectionTypes.GetElementType(type) is { } element)
        {
            return GetInferred(element).AsList();
        }

        var reference = GetReference(type);
        return type.IsValueType && Nullable.GetUnderlyingType(type) is null ? reference.AsNonNull() : reference;
    }

    /// <summary>The reference of a type in a document.</summary>
    public static TypeReference FromSyntax(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => FromSyntax(nonNull.Type).AsNonNull(),
        ListTypeNode list => FromSyntax(list.Type).AsList(),
        NamedTypeNode named => TypeReference.Of(named.Name.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}
