namespace Cacao.Data.Tests.Querying;

public sealed class Label
{
    public int Id { get; set; }

    public required string Text { get; set; }

    public int WorkId { get; set; }
}
