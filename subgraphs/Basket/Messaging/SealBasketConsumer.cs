using EShop.Basket.Baskets;
using EShop.Basket.Data;
using EShop.Basket.Products;
using EShop.Contracts;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Messaging;

/// <summary>
/// Prices what is about to be ordered and closes the basket to changes until the order is confirmed or given up. Answers with
/// <see cref="BasketSealed"/> or <see cref="BasketRefused"/>.
/// </summary>
internal sealed class SealBasketConsumer(BasketContext db, BasketStore store, TimeProvider clock) : IConsumer<SealBasket>
{
    public async Task Consume(ConsumeContext<SealBasket> context)
    {
        var message = context.Message;
        var cancellationToken = context.CancellationToken;
        Baskets.Basket? basket = null;
        IReadOnlyList<RequestedItem> items;
        if (message.Items is { } requested)
        {
            items = requested;
        }
        else
        {
            basket = await store.LockAsync(message.OwnerId, cancellationToken);
            if (basket is null || (message.BasketId is { } id && id != basket.Id))
            {
                // A shopper without a basket has an empty one, unless a particular one was asked for.
                var code = message.BasketId is null ? BasketProblemCodes.Empty : BasketProblemCodes.NotFound;
                await RefuseAsync(context, new BasketProblem(code, "There is no such basket."));
                return;
            }

            if (basket.IsSealed(clock.GetUtcNow()) && basket.SealedFor != message.OrderId)
            {
                await RefuseAsync(context, new BasketProblem(BasketProblemCodes.Sealed, "Another order is being made of the basket."));
                return;
            }

            items = [.. basket.Lines.OrderBy(l => l.AddedAt).ThenBy(l => l.ProductId).Select(l => new RequestedItem(l.ProductId, l.Quantity))];
        }

        if (items.Count == 0)
        {
            await RefuseAsync(context, new BasketProblem(BasketProblemCodes.Empty, "The basket is empty."));
            return;
        }

        var ids = items.Select(i => i.ProductId).ToArray();
        var products = await db.Products.AsNoTracking().Where(p => ids.Contains(p.ProductId)).ToDictionaryAsync(p => p.ProductId, cancellationToken);
        var currency = message.Currency ?? basket?.Currency ?? products.Values.FirstOrDefault()?.Currency ?? BasketRules.DefaultCurrency;
        var problems = items.SelectMany(i => Check(i, products.GetValueOrDefault(i.ProductId), currency)).ToArray();
        if (problems.Length > 0)
        {
            await RefuseAsync(context, problems);
            return;
        }

        if (basket is not null)
        {
            basket.SealedFor = message.OrderId;
            basket.SealedUntil = message.LapsesAt;
            await db.SaveChangesAsync(cancellationToken);
        }

        var lines = items.Select(i =>
        {
            var product = products[i.ProductId];
            return new SealedLine(
                i.ProductId, product.Sku, product.Name, product.ImageUrl, i.Quantity, product.Price!.Value, 0m, product.TaxClass, product.WeightGrams);
        });
        await context.RespondAsync(new BasketSealed(message.OrderId, basket?.Id, basket?.Version ?? 0, currency, [.. lines], null, 0m));
    }

    private static Task RefuseAsync(ConsumeContext<SealBasket> context, params BasketProblem[] problems)
        => context.RespondAsync(new BasketRefused(context.Message.OrderId, problems));

    private static IEnumerable<BasketProblem> Check(RequestedItem item, ProductSnapshot? product, string currency)
    {
        if (item.Quantity < 1)
        {
            yield return new BasketProblem(BasketProblemCodes.InvalidQuantity, "A line has at least one unit.", item.ProductId, item.Quantity);
        }
        else if (product is null || product.DetailsVersion == 0)
        {
            yield return new BasketProblem(BasketProblemCodes.UnknownProduct, "The product does not exist.", item.ProductId);
        }
        else if (!product.IsForSale)
        {
            yield return new BasketProblem(BasketProblemCodes.NotPublished, $"“{product.Name}” is no longer for sale.", item.ProductId);
        }
        else if (product.Currency != currency)
        {
            yield return new BasketProblem(
                BasketProblemCodes.NoPriceInCurrency, $"“{product.Name}” has no price in {currency}.", item.ProductId);
        }
        else if (product.Available < item.Quantity)
        {
            // What Inventory last said spares a hopeless order; the reservation decides.
            yield return new BasketProblem(
                BasketProblemCodes.OutOfStock, $"There is not enough of “{product.Name}”.", item.ProductId, item.Quantity, product.Available);
        }
    }
}
