namespace Cacao.Data.Tests.Querying;

[ObjectType<Author>]
public static partial class AuthorNode
{
    [UseConnection(IncludeTotalCount = true), UseFiltering, UseSorting]
    public static async Task<PageConnection<Work>> GetPagedWorksAsync(
        [Parent(nameof(Author.Id))] Author author,
        PagingArguments paging,
        QueryContext<Work> query,
        IWorksByAuthorIdDataLoader works,
        CancellationToken cancellationToken)
        => new(await works.With(paging, query).LoadAsync(author.Id, cancellationToken) ?? Page<Work>.Empty);
}
