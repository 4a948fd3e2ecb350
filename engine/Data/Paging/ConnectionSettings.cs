namespace Cacao.Data;

/// <summary>What holds for one connection field, defaults applied.</summary>
internal sealed record ConnectionSettings(
    int DefaultPageSize,
    int MaxPageSize,
    bool AllowBackwardPagination,
    bool RequirePagingBoundaries,
    bool IncludeTotalCount);
