using EShop.Ordering.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Returns;

internal static class ReturnDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, OrderReturn[]>> GetReturnsByOrderIdAsync(
        IReadOnlyList<Guid> orderIds,
        OrderingContext db,
        CancellationToken cancellationToken)
    {
        var returns = await db.OrderReturns
            .AsNoTracking()
            .Include(r => r.Lines)
            .Where(r => orderIds.Contains(r.OrderId))
            .ToListAsync(cancellationToken);
        return returns.GroupBy(r => r.OrderId).ToDictionary(g => g.Key, g => g.OrderBy(r => r.RequestedAt).ToArray());
    }
}
