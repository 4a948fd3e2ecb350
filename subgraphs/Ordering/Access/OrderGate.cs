using EShop.Ordering.Checkout;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Ordering.Access;

/// <summary>
/// Opens orders to whoever knows their secret. Wrong secrets in a row close an order for a while, the right one included; an unknown number, a
/// wrong secret and a closed order are told apart by nobody.
/// </summary>
internal sealed class OrderGate(OrderingContext db, IOptions<CheckoutOptions> options, TimeProvider clock)
{
    private const int MaxSecretLength = 200;

    public async Task<Order?> OpenAsync(string number, string secret, CancellationToken cancellationToken)
    {
        if (secret.Length > MaxSecretLength)
        {
            return null;
        }

        var order = await db.Orders.AsNoTracking().FirstOrDefaultAsync(o => o.Number == number, cancellationToken);
        var isRight = OrderSecret.IsRight(secret, order?.SecretHash);
        if (order?.SecretHash is null)
        {
            return null;
        }

        return isRight ? await SucceedAsync(order, cancellationToken) : await FailAsync(order, cancellationToken);
    }

    private async Task<Order?> SucceedAsync(Order order, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();

        // Looked at in the same statement that clears the count, so that guesses at the same time do not slip through.
        var opened = await db.Orders
            .Where(o => o.Id == order.Id && (o.SecretLockedUntil == null || o.SecretLockedUntil <= now))
            .ExecuteUpdateAsync(
                s => s.SetProperty(o => o.SecretFailures, 0).SetProperty(o => o.SecretLockedUntil, (DateTimeOffset?)null), cancellationToken);
        return opened == 1 ? order : null;
    }

    private async Task<Order?> FailAsync(Order order, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var tries = options.Value.SecretTries;
        var until = now + options.Value.SecretLockout;
        await db.Orders
            .Where(o => o.Id == order.Id && (o.SecretLockedUntil == null || o.SecretLockedUntil <= now))
            .ExecuteUpdateAsync(
                s => s
                    .SetProperty(o => o.SecretLockedUntil, o => o.SecretFailures + 1 >= tries ? until : null)
                    .SetProperty(o => o.SecretFailures, o => o.SecretFailures + 1 >= tries ? 0 : o.SecretFailures + 1),
                cancellationToken);
        return null;
    }
}
