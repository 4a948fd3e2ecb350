using Cacao.Types;

namespace Cacao.Data;

/// <summary>Finds the GraphQL type of the items that a field gives in pages.</summary>
internal static class NodeReference
{
    /// <summary>The elements of the field's list, or what stands in the connection that it returns.</summary>
    public static TypeReference Create(FieldConfiguration field, Type? itemType)
        => Element(field.Type)
            ?? (itemType is not null
                ? TypeReference.Of(itemType).AsNonNull()
                : throw new SchemaException($"The field \"{field.Name}\" is paged, but gives no list."));

    /// <summary>The element of a list; null for what is no list.</summary>
    public static TypeReference? Element(TypeReference? type) => type switch
    {
        TypeReference.NonNull nonNull => Element(nonNull.Nullable),
        TypeReference.List list => list.Element,
        TypeReference.Clr clr when CollectionTypes.GetElementType(clr.RuntimeType) is { } element
            => element.IsValueType && Nullable.GetUnderlyingType(element) is null ? TypeReference.Of(element).AsNonNull() : TypeReference.Of(element),
        _ => null,
    };

    /// <summary>The GraphQL name of the innermost type.</summary>
    public static string GetName(SchemaConfiguration schema, TypeReference type) => type switch
    {
        TypeReference.NonNull nonNull => GetName(schema, nonNull.Nullable),
        TypeReference.List list => GetName(schema, list.Element),
        TypeReference.Named named => named.Name,
        TypeReference.Clr clr when Element(clr) is { } element => GetName(schema, element),
        TypeReference.Clr clr => GetName(schema, Nullable.GetUnderlyingType(clr.RuntimeType) ?? clr.RuntimeType),
        _ => throw new SchemaException($"The type reference {type} has an unknown kind."),
    };

    private static string GetName(SchemaConfiguration schema, Type type)
        => schema.FindOutput(type)?.Name ?? BuiltInScalars.GetName(type) ?? MemberNames.OfType(type);
}
