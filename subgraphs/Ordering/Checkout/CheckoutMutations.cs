using System.Security.Claims;
using EShop.Contracts;
using EShop.Defaults;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Checkout;

[MutationType]
internal static partial class CheckoutMutations
{
    /// <summary>Orders a basket, or single items: the order starts as pending, and a subscription tells how it goes on.</summary>
    [Authorize]
    [Error<CheckoutIncompleteException>]
    [Error<EmptyBasketException>]
    [Error<OutOfStockException>]
    [Error<ProductUnavailableException>]
    [Error<ShippingNotPossibleException>]
    [Error<PriceChangedException>]
    [Error<IdempotencyConflictException>]
    [Error<CheckoutRefusedException>]
    [Error<CheckoutUnavailableException>]
    public static Task<Order> CheckoutAsync(
        CheckoutInput input,
        ClaimsPrincipal caller,
        [Service] CheckoutDesk desk,
        CancellationToken cancellationToken)
        => desk.CheckoutAsync(input, caller, cancellationToken);

    /// <summary>Gives an order up, as far as it is not on its way. What was paid for it is given back.</summary>
    [Authorize]
    [Error<OrderNotFoundException>]
    [Error<OrderNotCancellableException>]
    public static async Task<Order> CancelOrderAsync(
        [ID<Order>] Guid orderId,
        string? reason,
        ClaimsPrincipal caller,
        OrderingContext db,
        IPublishEndpoint bus,
        CancellationToken cancellationToken)
    {
        var order = await FindAsync(db, orderId, caller, cancellationToken);
        if (!OrderTransitions.IsCancellable(order))
        {
            throw new OrderNotCancellableException(order.Status);
        }

        await bus.Publish(new CancelCheckout(orderId, reason?.Trim() is { Length: > 0 } text ? text : "Cancelled by the customer."), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return order;
    }

    /// <summary>
    /// Says that the money of an order with external confirmation came. For staff and payment systems; in Development the customer may, too.
    /// </summary>
    [Authorize]
    [Error<OrderNotFoundException>]
    [Error<PaymentNotConfirmableException>]
    public static async Task<Order> ConfirmPaymentAsync(
        [ID<Order>] Guid orderId,
        ClaimsPrincipal caller,
        OrderingContext db,
        ISendEndpointProvider commands,
        IHostEnvironment environment,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var isEntitled = caller.IsStaff || PaymentConfirmation.HasScope(caller);
        var order = await db.Orders.AsNoTracking().FirstOrDefaultAsync(o => o.Id == orderId, cancellationToken) is { } found
            && (isEntitled || OrderAccess.IsAllowed(found, caller))
                ? found
                : throw new OrderNotFoundException(orderId);
        var mayConfirm = isEntitled || (environment.IsDevelopment() && caller.UserId == order.OwnerId);
        if (!mayConfirm || order.PaymentMethod != "EXTERNAL_CONFIRMATION" || order.PaymentStatus != OrderPaymentStatus.ActionRequired)
        {
            throw new PaymentNotConfirmableException(order.PaymentStatus);
        }

        var endpoint = await commands.GetSendEndpoint(CommandAddresses.ConfirmPayment);
        await endpoint.Send(new ConfirmPayment(orderId, caller.UserId ?? Guid.Empty, clock.GetUtcNow()), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return order;
    }

    /// <summary>Moves an order along its table: cancels it, confirms its payment, or takes as complete what could not go on by itself.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<OrderNotFoundException>]
    [Error<OrderStatusNotAllowedException>]
    public static Task<Order> UpdateOrderStatusAsync(
        [ID<Order>] Guid orderId,
        OrderStatus status,
        string? reason,
        ClaimsPrincipal caller,
        [Service] OrderStatusDesk desk,
        CancellationToken cancellationToken)
        => desk.UpdateAsync(orderId, status, reason, caller.UserId ?? Guid.Empty, cancellationToken);

    /// <summary>Decides on an order that could not go on by itself.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<OrderNotFoundException>]
    public static async Task<Order> DecideOrderReviewAsync(
        [ID<Order>] Guid orderId,
        ReviewDecision decision,
        ClaimsPrincipal caller,
        OrderingContext db,
        IPublishEndpoint bus,
        CancellationToken cancellationToken)
    {
        var order = await FindAsync(db, orderId, caller, cancellationToken);
        await bus.Publish(new DecideReview(orderId, decision), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return order;
    }

    private static async Task<Order> FindAsync(OrderingContext db, Guid orderId, ClaimsPrincipal caller, CancellationToken cancellationToken)
        => await db.Orders.AsNoTracking().FirstOrDefaultAsync(o => o.Id == orderId, cancellationToken) is { } order
            && OrderAccess.IsAllowed(order, caller)
                ? order
                : throw new OrderNotFoundException(orderId);
}
