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

    [DataLoader]
    public static async Task<Dictionary<Guid, OrderLine[]>> GetLinesByOrderIdAsync(
        IReadOnlyList<Guid> orderIds,
        OrderingContext db,
        CancellationToken cancellationToken)
    {
        var lines = await db.OrderLines
            .AsNoTracking()
            .Where(l => orderIds.Contains(l.OrderId))
            .OrderBy(l => l.Position)
            .ToListAsync(cancellationToken);
        return lines.GroupBy(l => l.OrderId).ToDictionary(g => g.Key, g => g.ToArray());
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
