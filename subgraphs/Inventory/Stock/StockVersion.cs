namespace EShop.Inventory.Stock;

/// <summary>
/// Counts the announcements of a product's availability. Its row is locked from the count to the commit, so a higher number always tells of
/// a later state.
/// </summary>
internal sealed class StockVersion
{
    public Guid ProductId { get; set; }

    public long Version { get; set; }
}
