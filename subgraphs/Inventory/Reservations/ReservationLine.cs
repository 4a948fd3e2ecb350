namespace EShop.Inventory.Reservations;

/// <summary>Units of a product held in one warehouse.</summary>
public sealed class ReservationLine
{
    public Guid OrderId { get; set; }

    [ID<Products.Product>]
    public Guid ProductId { get; set; }

    public Guid WarehouseId { get; set; }

    public int Quantity { get; set; }
}
