using EShop.Basket.Products;
using EShop.Graph;

namespace EShop.Basket.Baskets;

[ObjectType<BasketLine>]
public static partial class BasketLineNode
{
    static partial void Configure(IObjectTypeDescriptor<BasketLine> descriptor)
    {
        descriptor.Ignore(l => l.BasketId);
        descriptor.Ignore(l => l.SeenPrice);
        descriptor.Ignore(l => l.Currency);
    }

    /// <summary>The product; null once shoppers cannot see it any more.</summary>
    [BindMember(nameof(BasketLine.ProductId))]
    public static Product? GetProduct([Parent(requires: nameof(BasketLine.ProductId))] BasketLine line) => new(line.ProductId);

    /// <summary>Today's price of one unit; null when the product is no longer for sale.</summary>
    public static async Task<Money?> GetUnitPriceAsync(
        [Parent(requires: nameof(BasketLine.ProductId))] BasketLine line,
        IProductSnapshotByIdDataLoader products,
        CancellationToken cancellationToken)
        => await products.LoadAsync(line.ProductId, cancellationToken) is { IsForSale: true } product
            && product.PriceIn(line.Currency) is { } price
                ? new Money(price, line.Currency)
                : null;

    /// <summary>Today's price of the line; null when the product is no longer for sale.</summary>
    public static async Task<Money?> GetTotalAsync(
        [Parent(requires: $"{nameof(BasketLine.ProductId)} {nameof(BasketLine.Quantity)}")] BasketLine line,
        IProductSnapshotByIdDataLoader products,
        CancellationToken cancellationToken)
        => await products.LoadAsync(line.ProductId, cancellationToken) is { IsForSale: true } product
            && product.PriceIn(line.Currency) is { } price
                ? new Money(price * line.Quantity, line.Currency)
                : null;
}
