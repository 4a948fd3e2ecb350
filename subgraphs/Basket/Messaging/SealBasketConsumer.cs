using EShop.Basket.Baskets;
using EShop.Basket.Data;
using EShop.Basket.Problems;
using EShop.Basket.Products;
using EShop.Basket.Vouchers;
using EShop.Contracts;
using EShop.Graph;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Messaging;

/// <summary>
/// Prices what is about to be ordered and closes the basket to changes until the order is confirmed or given up. Answers with
/// <see cref="BasketSealed"/> or <see cref="BasketRefused"/>.
/// </summary>
internal sealed class SealBasketConsumer(BasketContext db, BasketStore store, VoucherUses uses, TimeProvider clock)
    : IConsumer<SealBasket>
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
                await RefuseAsync(context, new Contracts.BasketProblem(code, "There is no such basket."));
                return;
            }

            if (basket.IsSealed(clock.GetUtcNow()) && basket.SealedFor is { } other && other != message.OrderId)
            {
                if (!IsNextTry(basket, message))
                {
                    await RefuseAsync(context, new Contracts.BasketProblem(BasketProblemCodes.Sealed, "Another order is being made of the basket."));
                    return;
                }

                await uses.GiveBackAsync(other, cancellationToken);
            }

            items = [.. basket.Lines.OrderBy(l => l.AddedAt).ThenBy(l => l.ProductId).Select(l => new RequestedItem(l.ProductId, l.Quantity))];
        }

        if (items.Count == 0)
        {
            await RefuseAsync(context, new Contracts.BasketProblem(BasketProblemCodes.Empty, "The basket is empty."));
            return;
        }

        var ids = items.Select(i => i.ProductId).ToArray();
        var products = await db.Products.AsNoTracking().Where(p => ids.Contains(p.ProductId)).ToDictionaryAsync(p => p.ProductId, cancellationToken);
        var currency = message.Currency ?? basket?.Currency ?? products.Values.FirstOrDefault()?.Currency ?? BasketRules.DefaultCurrency;
        var problems = items.SelectMany(i => BasketInspection.Check(i, products.GetValueOrDefault(i.ProductId), currency)).ToArray();
        if (problems.Length > 0)
        {
            await RefuseAsync(context, problems);
            return;
        }

        var prices = items.Select(i => BasketPricing.LineTotal(i.Quantity, products[i.ProductId], currency)).ToArray();
        var (voucher, refusal) = basket?.VoucherId is { } voucherId
            ? await uses.RedeemAsync(voucherId, message.OrderId, message.OwnerId, prices.Sum(), currency, message.LapsesAt, cancellationToken)
            : (null, null);
        if (refusal is { } reason)
        {
            await RefuseAsync(context, new Contracts.BasketProblem(BasketProblemCodes.VoucherNotApplicable, VoucherTerms.Describe(reason)));
            return;
        }

        if (basket is not null)
        {
            basket.SealedFor = message.OrderId;
            basket.SealedUntil = message.LapsesAt;
            basket.SealedByKey = message.Key;
            await db.SaveChangesAsync(cancellationToken);
        }

        var discount = voucher is null ? 0m : VoucherTerms.Discount(voucher, prices.Sum(), currency);
        var discounts = Allocation.Spread(discount, prices, currency);
        var lines = items.Select((item, i) => ToLine(item, products[item.ProductId], currency, discounts[i]));
        await context.RespondAsync(
            new BasketSealed(message.OrderId, basket?.Id, basket?.Version ?? 0, currency, [.. lines], voucher?.Code, discount));
    }

    /// <summary>
    /// Ordering makes one order of a key, one try at a time: who comes with the key of a seal, and later, comes because the try before was given up
    /// while its answer was still on the way.
    /// </summary>
    private static bool IsNextTry(Baskets.Basket basket, SealBasket message)
        => message.Key is not null && message.Key == basket.SealedByKey && message.LapsesAt > basket.SealedUntil;

    private static SealedLine ToLine(RequestedItem item, ProductSnapshot product, string currency, decimal discount)
        => new(
            item.ProductId,
            product.Sku,
            product.Name,
            product.ImageUrl,
            item.Quantity,
            product.PriceIn(currency)!.Value,
            discount,
            product.TaxClass,
            product.WeightGrams);

    private static Task RefuseAsync(ConsumeContext<SealBasket> context, params Contracts.BasketProblem[] problems)
        => context.RespondAsync(new BasketRefused(context.Message.OrderId, problems));
}
