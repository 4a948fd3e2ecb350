using System.Security.Claims;
using EShop.Basket.Data;
using EShop.Basket.Products;
using EShop.Defaults;
using EShop.Graph;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Baskets;

[MutationType]
internal static partial class BasketMutations
{
    /// <summary>Adds units of a product to the caller's basket.</summary>
    /// <param name="currency">What an empty basket is to be paid in, ISO 4217; the product's own when left out. A basket with lines keeps its currency.</param>
    [Authorize]
    [Error<BasketProductNotFoundException>]
    [Error<BasketQuantityInvalidException>]
    [Error<BasketCurrencyException>]
    [Error<BasketSealedException>]
    public static async Task<Basket> AddToBasketAsync(
        [ID<Product>] Guid productId,
        ClaimsPrincipal caller,
        BasketContext db,
        [Service] BasketStore store,
        TimeProvider clock,
        CancellationToken cancellationToken,
        int quantity = 1,
        string? currency = null)
    {
        if (quantity is < 1 or > BasketRules.MaxQuantity)
        {
            throw TooMany();
        }

        var product = await db.Products.AsNoTracking().FirstOrDefaultAsync(p => p.ProductId == productId, cancellationToken);
        if (product is not { IsForSale: true })
        {
            throw new BasketProductNotFoundException(productId);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var basket = await store.LockOrCreateAsync(caller, product.Currency, cancellationToken);
        basket.Currency = basket.Lines.Count == 0 ? currency ?? product.Currency : basket.Currency;
        if (product.PriceIn(basket.Currency) is not { } price)
        {
            throw new BasketCurrencyException(basket.Currency);
        }

        var line = basket.Lines.Find(l => l.ProductId == productId);
        if (line is null && basket.Lines.Count >= BasketRules.MaxLines)
        {
            throw new BasketQuantityInvalidException(BasketRules.MaxLines, $"A basket has at most {BasketRules.MaxLines} lines.");
        }

        if ((line?.Quantity ?? 0) + quantity > BasketRules.MaxQuantity)
        {
            throw TooMany();
        }

        if (line is null)
        {
            line = new BasketLine { BasketId = basket.Id, ProductId = productId, Quantity = quantity, AddedAt = clock.GetUtcNow() };
            basket.Lines.Add(line);
        }
        else
        {
            line.Quantity += quantity;
        }

        line.SeenPrice = price;

        store.Touch(basket);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return basket;
    }

    /// <summary>Sets how many units of a product are in the basket; 0 takes it out.</summary>
    [Authorize]
    [Error<BasketProductNotFoundException>]
    [Error<BasketQuantityInvalidException>]
    [Error<BasketSealedException>]
    public static async Task<Basket> ChangeQuantityAsync(
        [ID<Product>] Guid productId,
        int quantity,
        ClaimsPrincipal caller,
        BasketContext db,
        [Service] BasketStore store,
        CancellationToken cancellationToken)
    {
        if (quantity is < 0 or > BasketRules.MaxQuantity)
        {
            throw TooMany();
        }

        var product = await db.Products.AsNoTracking().FirstOrDefaultAsync(p => p.ProductId == productId, cancellationToken);
        return await store.ChangeAsync(
            caller,
            basket =>
            {
                var line = basket.Lines.Find(l => l.ProductId == productId) ?? throw new BasketProductNotFoundException(productId);
                if (quantity == 0)
                {
                    basket.Lines.Remove(line);
                }
                else
                {
                    line.Quantity = quantity;
                    line.SeenPrice = product is { IsForSale: true } ? product.PriceIn(basket.Currency) : line.SeenPrice;
                }
            },
            cancellationToken);
    }

    /// <summary>Takes a product out of the basket. One that is not in it changes nothing.</summary>
    [Authorize]
    [Error<BasketSealedException>]
    public static Task<Basket> RemoveFromBasketAsync(
        [ID<Product>] Guid productId,
        ClaimsPrincipal caller,
        [Service] BasketStore store,
        CancellationToken cancellationToken)
        => store.ChangeAsync(caller, basket => basket.Lines.RemoveAll(l => l.ProductId == productId), cancellationToken);

    /// <summary>Takes today's prices as seen: the basket has no changed prices any more.</summary>
    [Authorize]
    [Error<BasketSealedException>]
    public static async Task<Basket> AcceptBasketPricesAsync(
        ClaimsPrincipal caller,
        BasketContext db,
        [Service] BasketStore store,
        CancellationToken cancellationToken)
    {
        var products = await ReadProductsAsync(db, caller, cancellationToken);
        return await store.ChangeAsync(caller, basket => SeePrices(basket, products), cancellationToken);
    }

    /// <summary>Says in which currency the basket is to be paid. Each product has to have a price in it: nothing is converted.</summary>
    /// <param name="currency">ISO 4217.</param>
    [Authorize]
    [Error<BasketCurrencyException>]
    [Error<BasketSealedException>]
    public static async Task<Basket> ChangeBasketCurrencyAsync(
        string currency,
        ClaimsPrincipal caller,
        BasketContext db,
        [Service] BasketStore store,
        CancellationToken cancellationToken)
    {
        if (!Currencies.IsKnown(currency))
        {
            throw new BasketCurrencyException(currency);
        }

        var products = await ReadProductsAsync(db, caller, cancellationToken);
        return await store.ChangeAsync(
            caller,
            basket =>
            {
                if (basket.Lines.Exists(l => products.GetValueOrDefault(l.ProductId)?.PriceIn(currency) is null))
                {
                    throw new BasketCurrencyException(currency);
                }

                basket.Currency = currency;
                SeePrices(basket, products);
            },
            cancellationToken);
    }

    /// <summary>Takes everything out of the basket.</summary>
    [Authorize]
    [Error<BasketSealedException>]
    public static Task<Basket> ClearBasketAsync(
        ClaimsPrincipal caller,
        [Service] BasketStore store,
        CancellationToken cancellationToken)
        => store.ChangeAsync(caller, basket => basket.Lines.Clear(), cancellationToken);

    /// <summary>Deletes the basket; the next product starts a new one. True when there was one.</summary>
    [Authorize]
    [Error<BasketSealedException>]
    public static async Task<bool> DeleteBasketAsync(
        ClaimsPrincipal caller,
        BasketContext db,
        [Service] BasketStore store,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await store.LockAsync(caller.UserId!.Value, cancellationToken) is not { } basket)
        {
            return false;
        }

        db.Baskets.Remove(store.CheckOpen(basket));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static Task<Dictionary<Guid, ProductSnapshot>> ReadProductsAsync(
        BasketContext db,
        ClaimsPrincipal caller,
        CancellationToken cancellationToken)
    {
        var ownerId = caller.UserId;
        return db.Products
            .AsNoTracking()
            .Where(p => db.Baskets.Any(b => b.OwnerId == ownerId && b.Lines.Any(l => l.ProductId == p.ProductId)))
            .ToDictionaryAsync(p => p.ProductId, cancellationToken);
    }

    private static void SeePrices(Basket basket, Dictionary<Guid, ProductSnapshot> products)
    {
        foreach (var line in basket.Lines)
        {
            line.SeenPrice = products.GetValueOrDefault(line.ProductId) is { IsForSale: true } product
                ? product.PriceIn(basket.Currency)
                : line.SeenPrice;
        }
    }

    private static BasketQuantityInvalidException TooMany() => new(BasketRules.MaxQuantity, $"A line has 1 to {BasketRules.MaxQuantity} units.");
}
