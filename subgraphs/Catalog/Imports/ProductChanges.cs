using EShop.Catalog.Data;
using EShop.Catalog.Prices;
using EShop.Catalog.Products;
using EShop.Catalog.Variants;
using EShop.Contracts;
using MassTransit;

namespace EShop.Catalog.Imports;

/// <summary>Changes a locked product to what a line wants, and tells of it; what is like that already is left alone.</summary>
internal sealed class ProductChanges(CatalogContext db, IPublishEndpoint bus, Product product, Guid changedBy, DateTimeOffset now)
{
    /// <summary>True when anything was changed.</summary>
    public bool Any { get; private set; }

    public async Task ApplyAsync(
        ImportValues values,
        IReadOnlyCollection<ProductPrice> prices,
        Func<bool> setAttributes,
        CancellationToken cancellationToken)
    {
        var before = VariantInheritance.Of(product);
        var isToldOf = SetDetails(values, before);
        var price = SetPrice(values, prices);
        if (isToldOf | setAttributes() | price is not null)
        {
            product.Touch(null, now);
            Any = true;
        }

        if (isToldOf)
        {
            await ProductStore.TellChangeAsync(db, bus, product, before, now, cancellationToken);
        }

        if (price is { } change)
        {
            db.PriceChanges.Add(ProductStore.NewPrice(product.Id, change.Amount, change.Currency, changedBy, now));
            await (change.Currency == product.PriceCurrency
                ? bus.Publish(
                    new ProductPriceChanged(product.Id, change.Amount, change.Currency, change.Previous, product.Version, now), cancellationToken)
                : bus.Publish(
                    new ProductListPriceChanged(product.Id, change.Currency, change.Amount, change.Previous, product.Version, now), cancellationToken));
        }

        Any |= values.Publish switch
        {
            true => await ProductPublication.PublishAsync(db, bus, product, now, cancellationToken),
            false => await ProductPublication.UnpublishAsync(db, bus, product, now, cancellationToken),
            null => false,
        };
    }

    private bool SetDetails(ImportValues values, VariantInheritance before)
    {
        var name = product.Name;
        product.Name = values.Name ?? product.Name;
        product.Description = values.Description ?? product.Description;
        product.Brand = values.Brand ?? product.Brand;
        product.CategoryId = values.CategoryId ?? product.CategoryId;
        product.ImageUrl = values.ImageUrl ?? product.ImageUrl;
        product.TaxClass = values.TaxClass ?? product.TaxClass;
        product.WeightGrams = values.WeightGrams ?? product.WeightGrams;
        return name != product.Name || before != VariantInheritance.Of(product);
    }

    private (decimal Amount, string Currency, decimal? Previous)? SetPrice(ImportValues values, IReadOnlyCollection<ProductPrice> prices)
    {
        if (values.Price is not { } amount)
        {
            return null;
        }

        var currency = values.Currency ?? product.PriceCurrency;
        if (currency == product.PriceCurrency)
        {
            var previous = product.PriceAmount;
            product.PriceAmount = amount;
            return previous == amount ? null : (amount, currency, previous);
        }

        var listed = prices.FirstOrDefault(p => p.Currency == currency);
        var before = listed?.Amount;
        if (listed is null)
        {
            db.ProductPrices.Add(new ProductPrice { ProductId = product.Id, Currency = currency, Amount = amount });
        }
        else
        {
            listed.Amount = amount;
        }

        return before == amount ? null : (amount, currency, before);
    }
}
