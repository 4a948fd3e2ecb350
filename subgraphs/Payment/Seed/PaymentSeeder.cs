using EShop.Defaults;
using EShop.Demo;
using EShop.Payment.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Payment.Seed;

/// <summary>Gives a shop without payments those of the demo orders, and the simulated provider its charges: they can be refunded like any other.</summary>
internal sealed class PaymentSeeder(IServiceScopeFactory scopes, IOptions<SeedOptions> seed, TimeProvider clock) : IDatabaseSeeder
{
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (DemoShop.Create(seed.Value, clock) is not { Orders.Count: > 0 } shop)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PaymentContext>();
        if (await db.Payments.AnyAsync(cancellationToken))
        {
            return;
        }

        var payments = shop.Orders.Where(o => o.Outcome != DemoOrderOutcome.Pending).Select(o => new SeedPayment(o)).ToArray();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.BulkCopyAsync(payments.Select(p => p.Payment), cancellationToken);
        await db.BulkCopyAsync(payments.SelectMany(p => p.Payment.Events), cancellationToken);
        await db.BulkCopyAsync(payments.Select(p => p.Charge), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
