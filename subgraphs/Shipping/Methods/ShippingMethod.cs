namespace EShop.Shipping.Methods;

/// <summary>A way to send a parcel.</summary>
public sealed class ShippingMethod
{
    public Guid Id { get; set; }

    /// <summary>Such as STANDARD or EXPRESS, unique in the shop.</summary>
    public required string Code { get; set; }

    public required string Name { get; set; }

    /// <summary>What shoppers should know of it.</summary>
    public string? Description { get; set; }

    /// <summary>Who carries the parcel.</summary>
    public required string Carrier { get; set; }

    /// <summary>Working days from the order to the door, at best.</summary>
    public int MinDays { get; set; }

    /// <summary>Working days from the order to the door, at worst.</summary>
    public int MaxDays { get; set; }

    /// <summary>In grams; null for any weight.</summary>
    public int? MaxWeightGrams { get; set; }

    public bool IsActive { get; set; }

    /// <summary>Counts the changes; give it back with a change to notice another's in between.</summary>
    public int Version { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }
}
