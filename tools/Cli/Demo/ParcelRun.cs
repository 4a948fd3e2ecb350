using System.Text.Json;

namespace EShop.Cli.Demo;

/// <summary>Staff send an order in two parcels, one after the other.</summary>
internal sealed class ParcelRun(Shopper staff, Expectations expectations)
{
    public async Task RunAsync(PlacedOrder order, CancellationToken cancellationToken)
    {
        var whole = (await staff.Client.SendAsync(JourneyDocuments.Order, new { id = order.Id }, cancellationToken)).Checked();
        var parcel = whole["orderById.shipments"].EnumerateArray().First();
        var item = parcel.GetProperty("items").EnumerateArray().First(i => i.GetProperty("quantity").GetInt32() > 1);
        var lines = new[] { new { lineId = item.GetProperty("lineId").GetString(), quantity = 1 } };
        var split = await staff.MutateAsync(
            JourneyDocuments.SplitShipment, "splitShipment", new { id = Id(parcel), lines }, cancellationToken);
        expectations.Say($"staff took a unit into a parcel of its own, {split["splitShipment.shipment.number"].GetString()}");

        await SendAsync(split["splitShipment.shipment.id"].GetString()!, cancellationToken);
        await staff.UntilOrderAsync(
            order, o => o["orderById.fulfilmentStatus"].GetString() == "PARTIAL", "partly there", expectations, cancellationToken);
        await SendAsync(Id(parcel), cancellationToken);
        await staff.UntilOrderAsync(
            order, o => o["orderById.fulfilmentStatus"].GetString() == "DELIVERED", "delivered", expectations, cancellationToken);
    }

    private async Task SendAsync(string parcel, CancellationToken cancellationToken)
    {
        foreach (var step in (string[])["packShipment", "shipShipment", "deliverShipment"])
        {
            await staff.MutateAsync(JourneyDocuments.ShipmentStep(step), step, new { id = parcel }, cancellationToken);
        }
    }

    private static string Id(JsonElement node) => node.GetProperty("id").GetString()!;
}
