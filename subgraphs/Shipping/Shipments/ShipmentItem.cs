namespace EShop.Shipping.Shipments;

/// <summary>A line of an order, or a part of it, in a shipment.</summary>
public sealed class ShipmentItem
{
    public Guid ShipmentId { get; set; }

    /// <summary>The order's line.</summary>
    public Guid LineId { get; set; }

    [ID<Products.Product>]
    public Guid ProductId { get; set; }

    public required string Sku { get; set; }

    /// <summary>As sold.</summary>
    public required string Name { get; set; }

    public int Quantity { get; set; }

    /// <summary>Of one unit.</summary>
    public int WeightGrams { get; set; }
}
