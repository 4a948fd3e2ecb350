using EShop.Contracts;
using EShop.Shipping.Data;
using EShop.Subgraphs.Testing;

namespace EShop.Shipping.Tests.Testing;

/// <summary>What tests of Shipping have in common.</summary>
[Collection(ShippingCollection.Name)]
public abstract class ShippingTests(ShippingFixture shipping)
{
    protected const string ShipmentFields = "id number status carrier trackingNumber items { lineId quantity }";

    protected ShippingFixture Shipping => shipping;

    protected ServiceHost<ShippingContext> Host { get; set; } = shipping.Host;

    protected Task<GraphQLAnswer> StaffAsync(string document, object variables) => Host.SendAsync(document, variables, Caller.Staff);

    /// <summary>A paid order that is to be sent.</summary>
    protected static BookShipment NewOrder(Caller owner, params int[] quantities)
    {
        var id = Guid.CreateVersion7();
        return new BookShipment(
            id,
            $"2030-{id.ToString("N")[^12..]}",
            owner.Id,
            null,
            new ShippingAddress("Ann Other", null, "High Street 1", null, "10115", "Berlin", null, "DE"),
            "ann@example.org",
            null,
            [.. (quantities.Length > 0 ? quantities : [2]).Select(q => new ShipmentLine(Guid.CreateVersion7(), Guid.CreateVersion7(), "SKU", "Mug", q, 300))]);
    }

    /// <summary>Books an order's shipment, and gives its id.</summary>
    protected async Task<string> BookAsync(BookShipment order)
    {
        Assert.True(await Host.Messages.SendAsync(CommandAddresses.BookShipment, order));
        return (await ShipmentsAsync(order.OrderId, Caller.Staff)).Text("orderById.shipments.0.id")!;
    }

    protected Task<GraphQLAnswer> ShipmentsAsync(Guid orderId, Caller? caller)
        => Host.SendAsync(
            $"query ($id: ID!) {{ orderById(id: $id) {{ shipments {{ {ShipmentFields} }} }} }}",
            new { id = GlobalId.Of("Order", orderId) },
            caller is null ? null : Host.TokenOf(caller));

    /// <summary>A mutation of one shipment, as staff.</summary>
    protected Task<GraphQLAnswer> DoAsync(string mutation, object input)
        => StaffAsync(
            $$"""
            mutation ($input: {{char.ToUpperInvariant(mutation[0])}}{{mutation[1..]}}Input!) {
              {{mutation}}(input: $input) { shipment { {{ShipmentFields}} } errors { __typename } }
            }
            """,
            new { input });
}
