namespace EShop.Inventory.Stock;

/// <summary>Why stock moved.</summary>
public enum StockMovementKind
{
    Receipt,
    Adjustment,
    TransferOut,
    TransferIn,
    Sale,
    Return,
}
