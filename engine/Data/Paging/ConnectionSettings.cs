using Cacao.Types;

namespace Cacao.Data;

/// <summary>What holds for one connection field, defaults applied.</summary>
internal sealed record ConnectionSettings(
    int DefaultPageSize,
    int MaxPageSize,
    bool AllowBackwardPagination,
    bool RequirePagingBoundaries,
    bool IncludeTotalCount,
    bool IncludeNodesField,
    bool InferConnectionNameFromField,
    bool EnableRelativeCursors)
{
    public static ConnectionSettings Create(ConnectionFeature feature, PagingOptions options)
    {
        var maximum = feature.MaxPageSize ?? options.MaxPageSize ?? PagingDefaults.MaxPageSize;
        return new ConnectionSettings(
            Math.Min(feature.DefaultPageSize ?? options.DefaultPageSize ?? PagingDefaults.DefaultPageSize, maximum),
            maximum,
            feature.AllowBackwardPagination ?? options.AllowBackwardPagination ?? PagingDefaults.AllowBackwardPagination,
            feature.RequirePagingBoundaries ?? options.RequirePagingBoundaries ?? PagingDefaults.RequirePagingBoundaries,
            feature.IncludeTotalCount ?? options.IncludeTotalCount ?? PagingDefaults.IncludeTotalCount,
            feature.IncludeNodesField ?? options.IncludeNodesField ?? PagingDefaults.IncludeNodesField,
            feature.InferConnectionNameFromField ?? options.InferConnectionNameFromField ?? PagingDefaults.InferConnectionNameFromField,
            feature.EnableRelativeCursors ?? options.EnableRelativeCursors ?? PagingDefaults.EnableRelativeCursors);
    }
}
