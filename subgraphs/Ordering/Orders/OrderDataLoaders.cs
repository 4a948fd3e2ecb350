using EShop.Ordering.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Orders;

internal static class OrderDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, Order>> GetOrderByIdAsync(
        IReadOnlyList<Guid> ids,
        OrderingContext db,
        CancellationToken cancellationToken)
        => await db.Orders.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, cancellationToken);

    /// <summary>A page of each user's orders, the newest first.</summary>
    [DataLoader]
    public static async Task<Dictionary<Guid, Page<Order>>> GetOrdersByOwnerIdAsync(
        IReadOnlyList<Guid> ownerIds,
        PagingArguments pagingArguments,
        OrderingContext db,
        CancellationToken cancellationToken)
        => await db.Orders
            .AsNoTracking()
            .Where(o => ownerIds.Contains(o.OwnerId))
            .Sort(OrderSort.Newest)
            .ToBatchPageAsync(o => o.OwnerId, pagingArguments, cancellationToken);

    [DataLoader]
    public static async Task<Dictionary<Guid, OrderLine[]>> GetLinesByOrderIdAsync(
        IReadOnlyList<Guid> orderIds,
        OrderingContext db,
        CancellationToken cancellationToken)
    {
        var lines = await db.OrderLines
            .AsNoTracking()
            .Where(l => orderIds.Contains(l.OrderId))
            .Join(db.Orders, l => l.OrderId, o => o.Id, (l, o) => new { Line = l, o.Currency })
            .ToListAsync(cancellationToken);
        lines.ForEach(l => l.Line.Currency = l.Currency);
        return lines.Select(l => l.Line).GroupBy(l => l.OrderId).ToDictionary(g => g.Key, g => g.OrderBy(l => l.Position).ToArray());
    }

    [DataLoader]
    public static async Task<Dictionary<Guid, OrderHistoryEntry[]>> GetHistoryByOrderIdAsync(
        IReadOnlyList<Guid> orderIds,
        OrderingContext db,
        CancellationToken cancellationToken)
    {
        var entries = await db.OrderHistory
            .AsNoTracking()
            .Where(e => orderIds.Contains(e.OrderId))
            .OrderBy(e => e.Version)
            .ToListAsync(cancellationToken);
        return entries.GroupBy(e => e.OrderId).ToDictionary(g => g.Key, g => g.ToArray());
    }
}
