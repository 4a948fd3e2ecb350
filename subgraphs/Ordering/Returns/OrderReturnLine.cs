namespace EShop.Ordering.Returns;

/// <summary>Units of a line that are sent back.</summary>
public sealed class OrderReturnLine
{
    public Guid ReturnId { get; set; }

    public Guid LineId { get; set; }

    public int Quantity { get; set; }
}
