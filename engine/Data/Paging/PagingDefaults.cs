namespace Cacao.Data;

/// <summary>What holds for paging when neither a field nor its schema says otherwise.</summary>
public static class PagingDefaults
{
    public const int DefaultPageSize = 10;

    public const int MaxPageSize = 50;

    public const bool IncludeTotalCount = false;

    public const bool AllowBackwardPagination = true;

    public const bool InferConnectionNameFromField = true;

    public const bool InferCollectionSegmentNameFromField = true;

    public const bool RequirePagingBoundaries = false;

    public const bool IncludeNodesField = true;

    public const bool EnableRelativeCursors = false;
}
