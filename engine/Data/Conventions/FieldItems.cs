using Cacao.Types;

namespace Cacao.Data;

/// <summary>Finds the .NET type of the items that a field's resolver gives.</summary>
internal static class FieldItems
{
    /// <summary>The items' type: what a feature names, or the elements of the result; null when there are none.</summary>
    public static Type? GetType(SchemaConfiguration schema, FieldConfiguration field)
        => field.Features.Get<ConnectionFeature>()?.NodeType
            ?? field.Features.Get<OffsetPagingFeature>()?.ItemType
            ?? field.Features.Get<FilteringFeature>()?.EntityType
            ?? field.Features.Get<SortingFeature>()?.EntityType
            ?? field.Features.Get<ProjectionFeature>()?.EntityType
            ?? field.Features.Get<SingleItemFeature>()?.EntityType
            ?? OfResult(field.ResultType)
            ?? OfReference(schema, field.Type);

    private static Type? OfResult(Type? type)
        => type is null ? null : CollectionTypes.GetElementType(type);

    private static Type? OfReference(SchemaConfiguration schema, TypeReference type) => type switch
    {
        TypeReference.NonNull nonNull => OfReference(schema, nonNull.Nullable),
        TypeReference.List list => OfElement(schema, list.Element),
        TypeReference.Clr clr => CollectionTypes.GetElementType(clr.RuntimeType),
        _ => null,
    };

    private static Type? OfElement(SchemaConfiguration schema, TypeReference type) => type switch
    {
        TypeReference.NonNull nonNull => OfElement(schema, nonNull.Nullable),
        TypeReference.Named named => schema.Find(named.Name)?.RuntimeType,
        TypeReference.Clr clr => clr.RuntimeType,
        _ => null,
    };
}
