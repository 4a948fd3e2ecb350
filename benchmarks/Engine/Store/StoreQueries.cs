using Microsoft.EntityFrameworkCore;

namespace Cacao.Benchmarks.Store;

[QueryType]
public static partial class StoreQueries
{
    [UseConnection(DefaultPageSize = 20)]
    public static async Task<PageConnection<StoreBrand>> GetBrandsAsync(
        PagingArguments paging,
        QueryContext<StoreBrand> query,
        StoreContext db,
        CancellationToken cancellationToken)
        => new(await db.StoreBrands.AsNoTracking().With(query, s => s.AddAscending(b => b.Id)).ToPageAsync(paging, cancellationToken));
}
