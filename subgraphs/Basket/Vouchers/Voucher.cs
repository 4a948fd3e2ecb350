namespace EShop.Basket.Vouchers;

/// <summary>Takes something off what a basket costs, for whoever knows its code.</summary>
public sealed class Voucher
{
    public Guid Id { get; set; }

    /// <summary>What shoppers type in; upper case, unique in the shop.</summary>
    public required string Code { get; set; }

    /// <summary>What it is, for shoppers to read.</summary>
    public required string Description { get; set; }

    /// <summary>Percent off the lines, above 0 up to 100; null for a voucher of an amount.</summary>
    public decimal? Percentage { get; set; }

    public decimal? Amount { get; set; }

    public decimal? MinimumSubtotal { get; set; }

    /// <summary>Of the amount and the minimum; null where there are neither.</summary>
    public string? Currency { get; set; }

    /// <summary>From when on it counts; null for always.</summary>
    public DateTimeOffset? StartsAt { get; set; }

    /// <summary>Until when it counts; null for ever.</summary>
    public DateTimeOffset? EndsAt { get; set; }

    /// <summary>How many orders may have it; null for any number.</summary>
    public int? MaxUses { get; set; }

    /// <summary>How many orders of one customer may have it; null for any number.</summary>
    public int? MaxUsesPerCustomer { get; set; }

    /// <summary>False once staff took it out of use.</summary>
    public bool IsActive { get; set; }

    /// <summary>Counts the changes.</summary>
    public int Version { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }
}
