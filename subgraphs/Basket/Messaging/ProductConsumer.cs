using EShop.Basket.Data;
using EShop.Basket.Products;
using EShop.Contracts;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Messaging;

/// <summary>Keeps the snapshots of products.</summary>
internal sealed class ProductConsumer(BasketContext db)
    : IConsumer<ProductCreated>,
        IConsumer<ProductUpdated>,
        IConsumer<ProductPriceChanged>,
        IConsumer<ProductListPriceChanged>,
        IConsumer<ProductPublished>,
        IConsumer<ProductUnpublished>,
        IConsumer<ProductDeleted>,
        IConsumer<StockLevelChanged>
{
    public async Task Consume(ConsumeContext<ProductCreated> context)
    {
        var message = context.Message;
        var product = await LockAsync(message.ProductId, context.CancellationToken);
        ApplyDetails(
            product, message.Sku, message.Name, message.ImageUrl, message.TaxClass, message.WeightGrams, message.Version);
        ApplyPrice(product, message.Price, message.Currency, message.Version);
        ApplyPublication(product, message.IsPublished, product.IsDeleted, message.Version);
        await db.SaveChangesAsync(context.CancellationToken);
    }

    public async Task Consume(ConsumeContext<ProductUpdated> context)
    {
        var message = context.Message;
        var product = await LockAsync(message.ProductId, context.CancellationToken);
        ApplyDetails(
            product, message.Sku, message.Name, message.ImageUrl, message.TaxClass, message.WeightGrams, message.Version);
        await db.SaveChangesAsync(context.CancellationToken);
    }

    public async Task Consume(ConsumeContext<ProductPriceChanged> context)
    {
        var message = context.Message;
        ApplyPrice(await LockAsync(message.ProductId, context.CancellationToken), message.Price, message.Currency, message.Version);
        await db.SaveChangesAsync(context.CancellationToken);
    }

    public async Task Consume(ConsumeContext<ProductListPriceChanged> context)
    {
        var message = context.Message;
        await LockAsync(message.ProductId, context.CancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO product_list_prices (product_id, currency, price, version)
             VALUES ({message.ProductId}, {message.Currency}, {message.Price}, {message.Version})
             ON CONFLICT (product_id, currency) DO UPDATE SET price = excluded.price, version = excluded.version
             WHERE product_list_prices.version < excluded.version
             """,
            context.CancellationToken);
    }

    public async Task Consume(ConsumeContext<ProductPublished> context)
    {
        var message = context.Message;
        ApplyPublication(await LockAsync(message.ProductId, context.CancellationToken), true, false, message.Version);
        await db.SaveChangesAsync(context.CancellationToken);
    }

    public async Task Consume(ConsumeContext<ProductUnpublished> context)
    {
        var message = context.Message;
        ApplyPublication(await LockAsync(message.ProductId, context.CancellationToken), false, false, message.Version);
        await db.SaveChangesAsync(context.CancellationToken);
    }

    public async Task Consume(ConsumeContext<ProductDeleted> context)
    {
        var message = context.Message;
        ApplyPublication(await LockAsync(message.ProductId, context.CancellationToken), false, true, message.Version);
        await db.SaveChangesAsync(context.CancellationToken);
    }

    public async Task Consume(ConsumeContext<StockLevelChanged> context)
    {
        var message = context.Message;
        var product = await LockAsync(message.ProductId, context.CancellationToken);
        if (message.Version > product.StockVersion)
        {
            product.Available = message.Available;
            product.StockVersion = message.Version;
        }

        await db.SaveChangesAsync(context.CancellationToken);
    }

    private Task<ProductSnapshot> LockAsync(Guid productId, CancellationToken cancellationToken)
        => ProductSnapshots.LockOrCreateAsync(db, productId, cancellationToken);

    private static void ApplyDetails(
        ProductSnapshot product,
        string sku,
        string name,
        string? imageUrl,
        string taxClass,
        int weightGrams,
        int version)
    {
        if (version > product.DetailsVersion)
        {
            product.Sku = sku;
            product.Name = name;
            product.ImageUrl = imageUrl;
            product.TaxClass = taxClass;
            product.WeightGrams = weightGrams;
            product.DetailsVersion = version;
        }
    }

    private static void ApplyPrice(ProductSnapshot product, decimal price, string currency, int version)
    {
        if (version > product.PriceVersion)
        {
            product.Price = price;
            product.Currency = currency;
            product.PriceVersion = version;
        }
    }

    private static void ApplyPublication(ProductSnapshot product, bool isPublished, bool isDeleted, int version)
    {
        if (version > product.PublicationVersion)
        {
            product.IsPublished = isPublished;
            product.IsDeleted = isDeleted;
            product.PublicationVersion = version;
        }
    }
}
