using System.Security.Claims;
using EShop.Catalog.Data;
using EShop.Catalog.Products;
using EShop.Contracts;
using EShop.Defaults;
using MassTransit;

namespace EShop.Catalog.Prices;

[MutationType]
public static partial class PriceMutations
{
    /// <summary>Sets the price in one currency and keeps the one before in the history.</summary>
    /// <param name="price">In major units, at least 0.</param>
    /// <param name="currency">ISO 4217; the product's own currency when it is left out.</param>
    /// <param name="version">The version that was read; left out, the change wins over others.</param>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductNotFoundException>]
    [Error<ProductInvalidException>]
    [Error<ProductChangedException>]
    public static async Task<Product> SetProductPriceAsync(
        [ID<Product>] Guid id,
        decimal price,
        string? currency,
        int? version,
        ClaimsPrincipal user,
        CatalogContext db,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var product = await ProductStore.LockAsync(db, id, cancellationToken);
        var now = clock.GetUtcNow();
        var code = currency is null ? product.PriceCurrency : ProductRules.CheckCurrency(currency);
        var amount = ProductRules.CheckPrice(price, code);
        product.Touch(version, now);
        if (code == product.PriceCurrency)
        {
            var previous = product.PriceAmount;
            product.PriceAmount = amount;
            await bus.Publish(new ProductPriceChanged(id, amount, code, previous, product.Version, now), cancellationToken);
        }
        else
        {
            var previous = await PriceLists.SetAsync(db, id, code, amount, cancellationToken);
            await bus.Publish(new ProductListPriceChanged(id, code, amount, previous, product.Version, now), cancellationToken);
        }

        db.PriceChanges.Add(ProductStore.NewPrice(id, amount, code, user.UserId, now));
        await ProductStore.SaveAsync(db, product, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return product;
    }

    /// <summary>Takes the price in a currency off the product's list. The one in its own currency stays.</summary>
    /// <param name="currency">ISO 4217.</param>
    /// <param name="version">The version that was read; left out, the change wins over others.</param>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductNotFoundException>]
    [Error<ProductInvalidException>]
    [Error<ProductChangedException>]
    public static async Task<Product> RemoveProductPriceAsync(
        [ID<Product>] Guid id,
        string currency,
        int? version,
        CatalogContext db,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var product = await ProductStore.LockAsync(db, id, cancellationToken);
        if (currency == product.PriceCurrency)
        {
            throw new ProductInvalidException("currency", "A product always has a price in its own currency.");
        }

        var previous = await PriceLists.RemoveAsync(db, id, currency, cancellationToken)
            ?? throw new ProductInvalidException("currency", "The product has no price in this currency.");
        var now = clock.GetUtcNow();
        product.Touch(version, now);
        await bus.Publish(new ProductListPriceChanged(id, currency, null, previous, product.Version, now), cancellationToken);
        await ProductStore.SaveAsync(db, product, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return product;
    }
}
