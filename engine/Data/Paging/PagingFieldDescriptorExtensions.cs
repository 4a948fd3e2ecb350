using Cacao.Types;

namespace Cacao.Data;

/// <summary>Pages fields that descriptors describe.</summary>
public static class PagingFieldDescriptorExtensions
{
    /// <summary>Makes the field a connection; <typeparamref name="TNodeType"/> is the GraphQL type of the nodes.</summary>
    public static IObjectFieldDescriptor UsePaging<TNodeType>(
        this IObjectFieldDescriptor descriptor,
        Type? entityType = null,
        string? connectionName = null,
        PagingOptions? options = null)
        => descriptor.UsePaging(typeof(TNodeType), entityType, connectionName, options);

    /// <summary>Makes the field a connection whose nodes have the GraphQL type <typeparamref name="TNodeType"/>, and are of <typeparamref name="TEntity"/>.</summary>
    public static IObjectFieldDescriptor UsePaging<TNodeType, TEntity>(
        this IObjectFieldDescriptor descriptor,
        string? connectionName = null,
        PagingOptions? options = null)
        => descriptor.UsePaging(typeof(TNodeType), typeof(TEntity), connectionName, options);

    /// <summary>Makes the field a connection over the list that it gives.</summary>
    /// <param name="nodeType">The GraphQL type of the nodes; null takes the elements'.</param>
    /// <param name="entityType">The .NET type of the nodes; null takes the elements'.</param>
    public static IObjectFieldDescriptor UsePaging(
        this IObjectFieldDescriptor descriptor,
        Type? nodeType = null,
        Type? entityType = null,
        string? connectionName = null,
        PagingOptions? options = null)
        => descriptor
            .SetItemType(nodeType)
            .Set((options ?? new PagingOptions()).ToFeature(entityType, connectionName));

    /// <summary>Gives the field a segment of its list; <typeparamref name="TItemType"/> is the GraphQL type of the items.</summary>
    public static IObjectFieldDescriptor UseOffsetPaging<TItemType>(
        this IObjectFieldDescriptor descriptor,
        Type? itemType = null,
        string? collectionSegmentName = null,
        PagingOptions? options = null)
        => descriptor.UseOffsetPaging(typeof(TItemType), itemType, collectionSegmentName, options);

    /// <summary>Gives the field a segment of its list, of which clients <c>skip</c> and <c>take</c>.</summary>
    /// <param name="type">The GraphQL type of the items; null takes the elements'.</param>
    /// <param name="itemType">The .NET type of the items; null takes the elements'.</param>
    public static IObjectFieldDescriptor UseOffsetPaging(
        this IObjectFieldDescriptor descriptor,
        Type? type = null,
        Type? itemType = null,
        string? collectionSegmentName = null,
        PagingOptions? options = null)
        => descriptor
            .SetItemType(type)
            .Set(new OffsetPagingFeature
            {
                ItemType = itemType,
                CollectionSegmentName = collectionSegmentName,
                InferCollectionSegmentNameFromField = options?.InferCollectionSegmentNameFromField,
                IncludeTotalCount = options?.IncludeTotalCount,
                MaxPageSize = options?.MaxPageSize,
                DefaultPageSize = options?.DefaultPageSize,
                RequirePagingBoundaries = options?.RequirePagingBoundaries,
                ProviderName = options?.ProviderName,
            });

    /// <summary>Adds <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c> without paging the field.</summary>
    public static IObjectFieldDescriptor AddPagingArguments(this IObjectFieldDescriptor descriptor, bool allowBackwardPagination = true)
        => descriptor.Configure(field => PagingArgumentTypes.Add(field, allowBackwardPagination));

    // The types that classes describe are found where they stand in fields.
    private static IObjectFieldDescriptor SetItemType(this IObjectFieldDescriptor descriptor, Type? type)
        => type is null
            ? descriptor
            : descriptor.Configure(field =>
            {
                field.Type = TypeMarkers.GetReference(type).AsList();
                field.HasExplicitType = true;
            });
}
