namespace Cacao.Data.Tests.Querying;

public sealed class Work
{
    public int Id { get; set; }

    public required string Title { get; set; }

    public int? Pages { get; set; }

    public decimal Price { get; set; }

    public bool InPrint { get; set; }

    public WorkKind Kind { get; set; }

    public DateTime PublishedAt { get; set; }

    public Guid Code { get; set; }

    public int AuthorId { get; set; }

    public Author? Author { get; set; }

    public List<Label> Labels { get; set; } = [];

    public List<int> Scores { get; set; } = [];
}
