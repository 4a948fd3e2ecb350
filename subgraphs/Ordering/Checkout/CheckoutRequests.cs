using EShop.Ordering.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Checkout;

/// <summary>What a checkout is waiting to be answered, with what only the order knows.</summary>
internal sealed class CheckoutRequests(OrderingContext db)
{
    public async Task<IReadOnlyList<CheckoutCommand>> PendingAsync(CheckoutState state, CancellationToken cancellationToken)
    {
        if (state.CurrentState != nameof(CheckoutStateMachine.BookingShipment))
        {
            return [.. CheckoutMessages.Pending(state)];
        }

        var order = await db.Orders
            .AsNoTracking()
            .Include(o => o.Lines)
            .SingleAsync(o => o.Id == state.CorrelationId, cancellationToken);
        return [CheckoutMessages.Book(state, order)];
    }
}
