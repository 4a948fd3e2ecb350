using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using EShop.Contracts;
using EShop.Defaults;
using EShop.Ordering.Access;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;

namespace EShop.Ordering.Checkout;

/// <summary>
/// Makes orders. One transaction claims the idempotency key, writes the order and publishes what starts the saga. A second checkout with the same
/// key waits at the claim until the first is through, then finds its order; were the first to fail, it goes on in its place.
/// </summary>
internal sealed class CheckoutDesk(
    OrderingContext db,
    IPublishEndpoint bus,
    ISendEndpointProvider commands,
    IRequestClient<SealBasket> baskets,
    CheckoutFallbacks fallbacks,
    ShippingQuotes shipping,
    OrderLedger ledger,
    IOptions<CheckoutOptions> options,
    TimeProvider clock)
{
    public async Task<Order> CheckoutAsync(CheckoutInput input, ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        CheckoutRules.CheckKey(input);
        var ownerId = caller.OrderId is null && caller.UserId is { } id
            ? id
            : throw new CheckoutIncompleteException("caller", "An order needs a user or a guest.");
        var now = clock.GetUtcNow();
        var orderId = Guid.CreateVersion7(now);
        var hash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(input));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var claimed = await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO idempotency_records (owner_id, key, input_hash, order_id, created_at)
             VALUES ({ownerId}, {input.IdempotencyKey}, {hash}, {orderId}, {now})
             ON CONFLICT DO NOTHING
             """,
            cancellationToken);
        if (claimed == 0)
        {
            return await RepeatAsync(ownerId, input.IdempotencyKey, hash, cancellationToken);
        }

        Order order;
        try
        {
            order = await PrepareAsync(input, caller, ownerId, orderId, now, cancellationToken);
        }
        catch (Exception exception) when (exception is CheckoutUnavailableException or ShippingNotPossibleException or PriceChangedException)
        {
            // The basket is sealed by now, or its answer may only be late.
            await GiveUpAsync(transaction, orderId, ownerId, cancellationToken);
            throw;
        }

        db.Orders.Add(order);
        var entry = ledger.Append(order, "The order was placed.");
        await bus.Publish(CheckoutMessages.Submitted(order), cancellationToken);
        await bus.Publish(CheckoutMessages.Placed(order), cancellationToken);
        await bus.Publish(
            new OrderStatusChanged(order.Id, ownerId, entry.Version, order.Status.ToString(), entry.OccurredAt), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return order;
    }

    /// <summary>Everything that can be found wrong before an order exists.</summary>
    private async Task<Order> PrepareAsync(
        CheckoutInput input,
        ClaimsPrincipal caller,
        Guid ownerId,
        Guid orderId,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        input = await fallbacks.CompleteAsync(input, caller, cancellationToken);
        CheckoutRules.CheckComplete(input);
        var basket = await SealAsync(input, ownerId, orderId, now, cancellationToken);
        var address = CheckoutRules.ToAddress(input.ShippingAddress!);
        var quote = await shipping.QuoteAsync(orderId, input.ShippingMethodId, address, basket, cancellationToken);
        var order = await CreateAsync(input, caller, ownerId, orderId, now, basket, address, cancellationToken);
        OrderPricing.Apply(order, basket, quote, options.Value);
        return input.ExpectedTotal is { } expected && expected != order.GrandTotal
            ? throw new PriceChangedException(expected, order.GrandTotal, order.Currency)
            : order;
    }

    /// <summary>Frees the key, and the basket: it must not stay closed for an order that never was.</summary>
    private async Task GiveUpAsync(IDbContextTransaction transaction, Guid orderId, Guid ownerId, CancellationToken cancellationToken)
    {
        await transaction.RollbackAsync(cancellationToken);
        var endpoint = await commands.GetSendEndpoint(CommandAddresses.UnsealBasket);
        await endpoint.Send(new UnsealBasket(orderId, ownerId), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<Order> RepeatAsync(Guid ownerId, string key, byte[] hash, CancellationToken cancellationToken)
    {
        var record = await db.IdempotencyRecords.AsNoTracking()
            .SingleAsync(r => r.OwnerId == ownerId && r.Key == key, cancellationToken);
        return CryptographicOperations.FixedTimeEquals(record.InputHash, hash)
            ? await db.Orders.AsNoTracking().SingleAsync(o => o.Id == record.OrderId, cancellationToken)
            : throw new IdempotencyConflictException(key);
    }

    private async Task<BasketSealed> SealAsync(
        CheckoutInput input,
        Guid ownerId,
        Guid orderId,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var request = new SealBasket(
            orderId,
            ownerId,
            input.BasketId,
            input.Items is { } items ? [.. items.Select(i => new RequestedItem(i.ProductId, i.Quantity))] : null,
            null,
            now + options.Value.PaymentDeadline + options.Value.ReservationSlack,
            input.IdempotencyKey);
        try
        {
            var response = await baskets.GetResponse<BasketSealed, BasketRefused>(request, cancellationToken);
            return response.Is(out Response<BasketSealed>? basket)
                ? basket.Message
                : throw ToException(((BasketRefused)response.Message).Problems);
        }
        catch (Exception exception) when (exception is RequestTimeoutException or RequestFaultException)
        {
            throw new CheckoutUnavailableException();
        }
    }

    private async Task<Order> CreateAsync(
        CheckoutInput input,
        ClaimsPrincipal caller,
        Guid ownerId,
        Guid orderId,
        DateTimeOffset now,
        BasketSealed basket,
        Address shippingAddress,
        CancellationToken cancellationToken)
    {
        var sequence = (await db.Database
            .SqlQuery<long>($"SELECT nextval('order_numbers') AS \"Value\"")
            .ToListAsync(cancellationToken))[0];
        var secret = caller.IsGuest ? OrderSecret.Create() : null;
        return new Order
        {
            Id = orderId,
            Number = string.Create(CultureInfo.InvariantCulture, $"{now.Year}-{sequence:D6}"),
            OwnerId = ownerId,
            IsGuest = caller.IsGuest,
            BasketId = basket.BasketId,
            Currency = basket.Currency,
            PaymentMethod = input.PaymentMethod == CheckoutPaymentMethod.Card ? "CARD" : "EXTERNAL_CONFIRMATION",
            PaymentToken = input.PaymentToken,
            ContactEmail = CheckoutRules.TextOrNull(input.Contact?.Email),
            ContactPhone = CheckoutRules.TextOrNull(input.Contact?.Phone),
            ShippingAddress = shippingAddress,
            BillingAddress = CheckoutRules.ToAddress(input.BillingAddress ?? input.ShippingAddress!),
            AccessSecret = secret,
            SecretHash = secret is null ? null : OrderSecret.HashOf(secret),
            CreatedAt = now,
            UpdatedAt = now,
        };
    }

    private static Exception ToException(IReadOnlyList<BasketProblem> problems)
    {
        var problem = problems[0];
        return problem.Code switch
        {
            BasketProblemCodes.Empty => new EmptyBasketException(),
            BasketProblemCodes.OutOfStock => new OutOfStockException(problem.ProductId!.Value, problem.Requested ?? 0, problem.Available ?? 0),
            BasketProblemCodes.UnknownProduct or BasketProblemCodes.NotPublished or BasketProblemCodes.NoPriceInCurrency
                => new ProductUnavailableException(problem.ProductId!.Value, problem.Message),
            _ => new CheckoutRefusedException(problem.Code, problem.Message),
        };
    }
}
