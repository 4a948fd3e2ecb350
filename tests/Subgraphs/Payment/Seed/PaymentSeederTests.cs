using EShop.Defaults;
using EShop.Demo;
using EShop.Payment.Payments;
using EShop.Payment.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EShop.Payment.Tests.Seed;

public sealed class PaymentSeederTests(PaymentFixture payment) : PaymentTests(payment)
{
    private readonly PaymentFixture _fixture = payment;

    [Fact]
    public async Task Seeder_Should_WritePaymentsWithTheirCharges_When_AllDemoDataIsAskedFor()
    {
        await using var host = await _fixture.StartAsync();
        host.Services.GetRequiredService<IOptions<SeedOptions>>().Value.Size = "full";
        var seeder = host.Services.GetServices<IDatabaseSeeder>().Single();
        await seeder.SeedAsync(CancellationToken.None);
        await seeder.SeedAsync(CancellationToken.None);

        var orders = DemoShop.Create(new SeedOptions { Size = "full" }, TimeProvider.System)!.Orders.ToDictionary(o => o.Id);
        var payments = await host.QueryAsync(db => db.Payments.Include(p => p.Events).ToListAsync());
        var charges = await host.QueryAsync(db => db.SimulatedCharges.ToDictionaryAsync(c => c.Reference));
        Assert.Equal(orders.Count - 5, payments.Count);
        Assert.All(payments, p =>
        {
            var order = orders[p.OrderId];
            var charge = charges[p.ProviderReference!];
            Assert.Equal((order.Total, order.Customer.Id, p.Amount), (p.Amount, p.OwnerId, charge.Amount));
            Assert.Equal(p.RefundedAmount, p.Events.Where(e => e.Action == PaymentAction.Refund).Sum(e => e.Amount));
            Assert.Equal(p.RefundedAmount, charge.RefundedAmount);
        });
    }
}
