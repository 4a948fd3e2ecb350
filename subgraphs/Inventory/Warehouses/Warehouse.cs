namespace EShop.Inventory.Warehouses;

/// <summary>A place that stock lies in.</summary>
public sealed class Warehouse
{
    public Guid Id { get; set; }

    /// <summary>A short name, unique in the shop: <c>BER-1</c>.</summary>
    public required string Code { get; set; }

    public required string Name { get; set; }

    /// <summary>What lies in an inactive warehouse is not sold.</summary>
    public bool IsActive { get; set; }

    /// <summary>Initial stock of new products is booked here.</summary>
    public bool IsDefault { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}
