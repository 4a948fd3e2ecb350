namespace EShop.Catalog.Media;

/// <summary>What a medium is.</summary>
public enum ProductMediaType
{
    /// <summary>A picture.</summary>
    Image,

    /// <summary>A film.</summary>
    Video,

    /// <summary>A body to turn around.</summary>
    Model,

    /// <summary>A manual, a data sheet or another text.</summary>
    Document,
}
