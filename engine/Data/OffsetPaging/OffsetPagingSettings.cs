namespace Cacao.Data;

/// <summary>What holds for one segment field, defaults applied.</summary>
internal sealed record OffsetPagingSettings(int DefaultPageSize, int MaxPageSize, bool RequirePagingBoundaries, bool IncludeTotalCount)
{
    public static OffsetPagingSettings Create(OffsetPagingFeature feature, PagingOptions options)
    {
        var maximum = feature.MaxPageSize ?? options.MaxPageSize ?? PagingDefaults.MaxPageSize;
        return new OffsetPagingSettings(
            Math.Min(feature.DefaultPageSize ?? options.DefaultPageSize ?? PagingDefaults.DefaultPageSize, maximum),
            maximum,
            feature.RequirePagingBoundaries ?? options.RequirePagingBoundaries ?? PagingDefaults.RequirePagingBoundaries,
            feature.IncludeTotalCount ?? options.IncludeTotalCount ?? PagingDefaults.IncludeTotalCount);
    }
}
