namespace EShop.Reviews.Reviews;

/// <summary>What somebody who bought a product thinks of it.</summary>
public sealed class Review
{
    public Guid Id { get; set; }

    [ID<Products.Product>]
    public Guid ProductId { get; set; }

    /// <summary>Null once the account is deleted.</summary>
    public Guid? AuthorId { get; set; }

    /// <summary>The order that delivered the product.</summary>
    public Guid? OrderId { get; set; }

    /// <summary>From 1 to 5.</summary>
    public int Stars { get; set; }

    /// <summary>A line that sums it up.</summary>
    public string? Title { get; set; }

    /// <summary>What the author has to say; plain text.</summary>
    public string? Body { get; set; }

    public ReviewStatus Status { get; set; }

    public string? HiddenReason { get; set; }

    /// <summary>How many others found it helpful.</summary>
    public int HelpfulCount { get; set; }

    /// <summary>Counts the author's changes; give it back with a change to notice another's in between.</summary>
    public int Version { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }
}
