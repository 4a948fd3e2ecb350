namespace EShop.Audit.Tests.Support;

/// <summary>Something that staff look after.</summary>
public sealed class Shelf
{
    public Guid Id { get; set; }

    public required string Label { get; set; }

    public decimal Height { get; set; }

    public string? AccessSecret { get; set; }

    public List<string> Tags { get; set; } = [];
}
