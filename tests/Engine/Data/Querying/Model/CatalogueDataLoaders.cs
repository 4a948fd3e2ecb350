using Microsoft.EntityFrameworkCore;

namespace Cacao.Data.Tests.Querying;

internal static class CatalogueDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<int, Author>> GetAuthorByIdAsync(
        IReadOnlyList<int> ids,
        QueryContext<Author> query,
        CatalogueContext db,
        CancellationToken cancellationToken)
        => await db.Authors.Where(a => ids.Contains(a.Id)).With(query.Include(a => a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);

    [DataLoader]
    public static async Task<Dictionary<int, Page<Work>>> GetWorksByAuthorIdAsync(
        IReadOnlyList<int> authorIds,
        PagingArguments paging,
        QueryContext<Work> query,
        CatalogueContext db,
        CancellationToken cancellationToken)
        => await db.Works
            .Where(w => authorIds.Contains(w.AuthorId))
            .With(query.Include(w => w.AuthorId), s => s.AddAscending(w => w.Id))
            .ToBatchPageAsync(w => w.AuthorId, paging, cancellationToken);

    [DataLoader]
    public static async Task<ILookup<int, Label>> GetLabelsByWorkIdAsync(
        IReadOnlyList<int> workIds,
        CatalogueContext db,
        CancellationToken cancellationToken)
        => (await db.Labels.Where(l => workIds.Contains(l.WorkId)).OrderBy(l => l.Id).ToListAsync(cancellationToken)).ToLookup(l => l.WorkId);
}
