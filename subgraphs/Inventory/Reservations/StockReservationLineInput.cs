using EShop.Inventory.Products;

namespace EShop.Inventory.Reservations;

/// <summary>Units of a product to hold.</summary>
public sealed record StockReservationLineInput([property: ID<Product>] Guid ProductId, int Quantity);
