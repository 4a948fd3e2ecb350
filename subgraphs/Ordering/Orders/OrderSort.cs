namespace EShop.Ordering.Orders;

/// <summary>In which order orders are listed.</summary>
public enum OrderSort
{
    /// <summary>Placed last, first.</summary>
    Newest,

    /// <summary>Placed first, first.</summary>
    Oldest,

    /// <summary>Changed last, first.</summary>
    RecentlyChanged,

    /// <summary>Of the highest value, first.</summary>
    HighestTotal,

    /// <summary>Of the lowest value, first.</summary>
    LowestTotal,
}
