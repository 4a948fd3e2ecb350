namespace EShop.Inventory.Stock;

/// <summary>Why stock moved.</summary>
public enum StockMovementKind
{
    /// <summary>Came in from a supplier.</summary>
    Receipt,

    /// <summary>Counted anew, lost or found.</summary>
    Adjustment,

    /// <summary>Went to another warehouse.</summary>
    TransferOut,

    /// <summary>Came from another warehouse.</summary>
    TransferIn,

    /// <summary>Went out with an order.</summary>
    Sale,

    /// <summary>Came back from a customer.</summary>
    Return,
}
