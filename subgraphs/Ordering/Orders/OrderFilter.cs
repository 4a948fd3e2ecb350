namespace EShop.Ordering.Orders;

/// <summary>Which orders; what is left out lets all through.</summary>
/// <param name="Status">In one of these states.</param>
/// <param name="PaymentStatus">Paid like one of these.</param>
/// <param name="FulfilmentStatus">Sent like one of these.</param>
/// <param name="ReturnStatus">Sent back like one of these.</param>
/// <param name="Number">With this number.</param>
/// <param name="CustomerId">Of this customer; others than one's own are for staff.</param>
/// <param name="ContactEmail">With this e-mail address, in whatever case.</param>
/// <param name="Currency">In this currency, ISO 4217.</param>
/// <param name="PlacedFrom">Placed then or later.</param>
/// <param name="PlacedTo">Placed before.</param>
/// <param name="TotalFrom">Of this value or more.</param>
/// <param name="TotalTo">Of this value or less.</param>
[GraphQLName("OrderFilterInput")]
public sealed record OrderFilter(
    IReadOnlyList<OrderStatus>? Status = null,
    IReadOnlyList<OrderPaymentStatus>? PaymentStatus = null,
    IReadOnlyList<OrderFulfilmentStatus>? FulfilmentStatus = null,
    IReadOnlyList<OrderReturnStatus>? ReturnStatus = null,
    string? Number = null,
    [property: ID("User")] Guid? CustomerId = null,
    string? ContactEmail = null,
    string? Currency = null,
    DateTimeOffset? PlacedFrom = null,
    DateTimeOffset? PlacedTo = null,
    decimal? TotalFrom = null,
    decimal? TotalTo = null)
{
    /// <summary>The orders that pass. Fields that hold secrets are no business of filters: so this is a list of its own.</summary>
    internal IQueryable<Order> Apply(IQueryable<Order> orders)
    {
        orders = Status is { } status ? orders.Where(o => status.Contains(o.Status)) : orders;
        orders = PaymentStatus is { } payment ? orders.Where(o => payment.Contains(o.PaymentStatus)) : orders;
        orders = FulfilmentStatus is { } fulfilment ? orders.Where(o => fulfilment.Contains(o.FulfilmentStatus)) : orders;
        orders = ReturnStatus is { } returned ? orders.Where(o => returned.Contains(o.ReturnStatus)) : orders;
        orders = Number is { } number ? orders.Where(o => o.Number == number) : orders;
        orders = CustomerId is { } customer ? orders.Where(o => o.OwnerId == customer) : orders;
        orders = Currency is { } currency ? orders.Where(o => o.Currency == currency) : orders;
        orders = PlacedFrom?.ToUniversalTime() is { } from ? orders.Where(o => o.CreatedAt >= from) : orders;
        orders = PlacedTo?.ToUniversalTime() is { } to ? orders.Where(o => o.CreatedAt < to) : orders;
        orders = TotalFrom is { } least ? orders.Where(o => o.GrandTotal >= least) : orders;
        orders = TotalTo is { } most ? orders.Where(o => o.GrandTotal <= most) : orders;
        return ContactEmail?.Trim().ToLowerInvariant() is { } email ? orders.Where(o => o.ContactEmail!.ToLower() == email) : orders;
    }
}
