namespace Cacao.Data.Tests.Querying;

[QueryType]
public static partial class CatalogueQueries
{
    [UseProjection, UseFiltering, UseSorting]
    public static IQueryable<Work> GetWorks(CatalogueContext db) => db.Works;

    [UsePaging(IncludeTotalCount = true), UseProjection, UseFiltering, UseSorting]
    public static IQueryable<Work> GetPagedWorks(CatalogueContext db) => db.Works;

    [UseProjection, UseSorting]
    public static IQueryable<Author> GetAuthors(CatalogueContext db) => db.Authors;

    [UseFirstOrDefault, UseProjection, UseFiltering]
    public static IQueryable<Work> GetWork(CatalogueContext db) => db.Works;

    [UseConnection, UseFiltering, UseSorting]
    public static async Task<PageConnection<Author>> GetPagedAuthorsAsync(
        PagingArguments paging,
        QueryContext<Author> query,
        CatalogueContext db,
        CancellationToken cancellationToken)
        => new(await db.Authors.With(query, s => s.AddAscending(a => a.Id)).ToPageAsync(paging, cancellationToken));
}
