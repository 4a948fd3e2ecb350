namespace Cacao.Data.Tests.Querying;

[ObjectType<Work>]
public static partial class WorkNode
{
    public static Task<Author?> GetWriterAsync(
        [Parent(nameof(Work.AuthorId))] Work work,
        QueryContext<Author> query,
        IAuthorByIdDataLoader authors,
        CancellationToken cancellationToken)
        => authors.With(query).LoadAsync(work.AuthorId, cancellationToken);

    public static async Task<Label[]> GetLoadedLabelsAsync(
        [Parent(nameof(Work.Id))] Work work,
        ILabelsByWorkIdDataLoader labels,
        CancellationToken cancellationToken)
        => await labels.LoadAsync(work.Id, cancellationToken) ?? [];
}
