namespace Cacao.Data;

/// <summary>Makes empty connections.</summary>
public static class Connection
{
    /// <summary>A connection with no edge.</summary>
    public static Connection<T> Empty<T>() => EmptyConnection<T>.Instance;

    private static class EmptyConnection<T>
    {
        internal static readonly Connection<T> Instance = new([], ConnectionPageInfo.Empty);
    }
}
