namespace EShop.Catalog.Categories;

/// <summary>That a category stands below another, or is it. The database derives the links from the parents whenever they are asked for.</summary>
public sealed class CategoryLink
{
    /// <summary>The one above, or the category itself.</summary>
    public Guid AncestorId { get; init; }

    public Guid CategoryId { get; init; }

    /// <summary>How many steps there are between them: none from a category to itself.</summary>
    public int Distance { get; init; }
}
