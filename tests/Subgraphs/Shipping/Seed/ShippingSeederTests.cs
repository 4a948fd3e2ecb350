using EShop.Defaults;
using EShop.Shipping.Shipments;
using EShop.Shipping.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Shipping.Tests.Seed;

public sealed class ShippingSeederTests(ShippingFixture shipping) : ShippingTests(shipping)
{
    private readonly ShippingFixture _fixture = shipping;

    [Fact]
    public async Task Seeder_Should_WriteParcelsThatCanGoOn_When_AllDemoDataIsAskedFor()
    {
        await using var host = await _fixture.StartAsync(DemoSettings.Of("full"));
        await host.Services.GetServices<IDatabaseSeeder>().Single().SeedAsync(CancellationToken.None);

        var parcel = await host.QueryAsync(db => db.Shipments.Include(s => s.Items).FirstAsync(s => s.Status == ShipmentStatus.Pending));
        var packed = await host.SendAsync(
            "mutation ($input: PackShipmentInput!) { packShipment(input: $input) { shipment { status } errors { __typename } } }",
            new { input = new { id = GlobalId.Of("Shipment", parcel.Id) } },
            Caller.Staff);

        Assert.NotEmpty(parcel.Items);
        Assert.NotNull(parcel.Address);
        Assert.Equal("PACKED", packed.Text("packShipment.shipment.status"));
        Assert.Equal(
            await host.QueryAsync(db => db.Shipments.CountAsync(s => s.Status == ShipmentStatus.Delivered)),
            await host.QueryAsync(db => db.Shipments.CountAsync(s => s.DeliveredAt != null && s.Tracking.Count == 2)));
    }
}
