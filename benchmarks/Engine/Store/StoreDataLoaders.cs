using Microsoft.EntityFrameworkCore;

namespace Cacao.Benchmarks.Store;

internal static class StoreDataLoaders
{
    [DataLoader]
    public static async Task<ILookup<int, StoreItem>> GetItemsByBrandIdAsync(
        IReadOnlyList<int> brandIds,
        QueryContext<StoreItem> query,
        StoreContext db,
        CancellationToken cancellationToken)
        => (await db.StoreItems
            .AsNoTracking()
            .Where(i => brandIds.Contains(i.BrandId))
            .With(query.Include(i => i.BrandId), s => s.AddAscending(i => i.Id))
            .ToListAsync(cancellationToken)).ToLookup(i => i.BrandId);
}
