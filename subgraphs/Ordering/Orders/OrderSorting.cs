namespace EShop.Ordering.Orders;

/// <summary>Orders lists; ties are broken by the key, so that pages neither repeat nor leave out.</summary>
internal static class OrderSorting
{
    public static IQueryable<Order> Sort(this IQueryable<Order> orders, OrderSort sort) => sort switch
    {
        OrderSort.Oldest => orders.OrderBy(o => o.CreatedAt).ThenBy(o => o.Id),
        OrderSort.RecentlyChanged => orders.OrderByDescending(o => o.UpdatedAt).ThenByDescending(o => o.Id),
        OrderSort.HighestTotal => orders.OrderByDescending(o => o.GrandTotal).ThenByDescending(o => o.Id),
        OrderSort.LowestTotal => orders.OrderBy(o => o.GrandTotal).ThenBy(o => o.Id),
        _ => orders.OrderByDescending(o => o.CreatedAt).ThenByDescending(o => o.Id),
    };
}
