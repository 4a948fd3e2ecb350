namespace Cacao.Data.Tests.Querying;

public sealed class Author
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public string? Country { get; set; }

    public List<Work> Works { get; set; } = [];
}
