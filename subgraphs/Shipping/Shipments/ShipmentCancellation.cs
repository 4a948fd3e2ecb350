using EShop.Contracts;

namespace EShop.Shipping.Shipments;

/// <summary>What a cancelled order kept in the warehouse: the answer to a command that comes again.</summary>
internal sealed class ShipmentCancellation
{
    public Guid OrderId { get; set; }

    public List<ShipmentLine> Lines { get; set; } = [];

    public DateTimeOffset CancelledAt { get; set; }
}
