namespace Cacao.Data;

/// <summary>Where a page of a connection stands in its list.</summary>
public class ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor = null, string? endCursor = null)
{
    /// <summary>A page with nothing around it.</summary>
    public static ConnectionPageInfo Empty { get; } = new(false, false);

    public bool HasNextPage { get; } = hasNextPage;

    public bool HasPreviousPage { get; } = hasPreviousPage;

    public string? StartCursor { get; } = startCursor;

    public string? EndCursor { get; } = endCursor;
}
