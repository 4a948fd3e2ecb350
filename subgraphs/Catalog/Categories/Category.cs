namespace EShop.Catalog.Categories;

/// <summary>A place in the tree of categories.</summary>
public sealed class Category
{
    public Guid Id { get; set; }

    public required string Name { get; set; }

    /// <summary>The name as a part of an address, unique in the shop.</summary>
    public required string Slug { get; set; }

    public Guid? ParentId { get; set; }

    /// <summary>The place among its siblings.</summary>
    public int Position { get; set; }
}
