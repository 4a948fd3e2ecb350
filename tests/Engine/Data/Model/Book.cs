namespace Cacao.Data.Tests;

public sealed class Book
{
    public int Id { get; set; }

    public required string Title { get; set; }

    public int ShelfId { get; set; }

    public int? Pages { get; set; }

    public Genre Genre { get; set; }
}

public enum Genre
{
    Novel,
    Essay,
    Poetry,
}
