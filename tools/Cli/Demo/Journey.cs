using EShop.Cli.Demo.Clients;

namespace EShop.Cli.Demo;

/// <summary>
/// A customer's whole way: a guest fills a basket, registers and finds it again, pays less with a voucher, follows the order and its two parcels,
/// writes a review, sends a unit back and gets its money back.
/// </summary>
internal sealed class Journey(Shopper shopper, Expectations expectations)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(120);

    private readonly Shopper _staff = new(shopper.Client.Another());

    public async Task RunAsync(string email, string password, CancellationToken cancellationToken)
    {
        expectations.Title("A guest fills a basket and becomes a customer");
        var (first, second) = await FillBasketAsync(cancellationToken);
        await RegisterAsync(email, password, cancellationToken);

        expectations.Title("\nA voucher and a way to send it");
        await _staff.SignInAsync("staff@eshop.example", "demo-password", cancellationToken);
        await ApplyVoucherAsync(cancellationToken);
        var method = await ChooseShippingAsync(cancellationToken);

        expectations.Title("\nAn order, paid by card; the bank takes two seconds, the parcel goes in two");
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var feed = PrintNotificationsAsync(leaving.Token);
        var available = await shopper.AvailableAsync(first, cancellationToken);
        var order = await shopper.CheckoutAsync("CARD", "tok_slow", cancellationToken, method);
        expectations.Say($"order {order.Number} over {order.Total}: {order.Status}");
        var following = new OrderWatch(shopper, expectations).FollowAsync(order, s_patience, cancellationToken);
        var whole = await UntilAsync(order, o => o["orderById.status"].GetString() == "COMPLETED", "complete", cancellationToken);
        Check(whole, email, first, second);
        await new ParcelRun(_staff, expectations).RunAsync(order, cancellationToken);
        CheckFeeds(await following);

        await new AfterSales(shopper, _staff, expectations).RunAsync(order, first, available - 3, cancellationToken);
        await leaving.CancelAsync();
        expectations.That(await feed > 0, "the customer's feed told along");
    }

    private async Task<(Product First, Product Second)> FillBasketAsync(CancellationToken cancellationToken)
    {
        var session = (await shopper.Client.SendAsync(JourneyDocuments.StartGuestSession, null, cancellationToken)).Checked();
        shopper.Client.Token = session["startGuestSession.authSession.accessToken"].GetString();
        var products = await shopper.ProductsAsync(cancellationToken);
        foreach (var item in products.Take(5))
        {
            expectations.Say($"{item.Name}: {item.Price} {item.Currency}, {item.Available} in stock");
        }

        var inStock = products.Where(p => p.Available >= 5).Take(2).ToArray();
        if (inStock is not [var first, var second])
        {
            throw new DemoException("There are no two products with five units in stock. Was the shop started with demo data ('./eshop up --seed')?");
        }

        await shopper.FillBasketAsync(first, 3, expectations, cancellationToken);
        await shopper.FillBasketAsync(second, 1, expectations, cancellationToken);
        return (first, second);
    }

    private async Task RegisterAsync(string email, string password, CancellationToken cancellationToken)
    {
        var session = await shopper.MutateAsync(
            JourneyDocuments.Register, "register", new { email, password, displayName = "Demo Customer" }, cancellationToken);
        shopper.Client.Token = session["register.authSession.accessToken"].GetString();
        expectations.Say($"registered {email}");
        var basket = await Patiently.SeeAsync(
            () => BasketAsync(cancellationToken),
            answer => answer.Find("basket.quantity")?.GetInt32() == 4,
            cancellationToken);
        expectations.That(basket.Find("basket.quantity")?.GetInt32() == 4, "the guest's basket came along");
    }

    private async Task ApplyVoucherAsync(CancellationToken cancellationToken)
    {
        var code = $"DEMO-{Guid.CreateVersion7():n}"[..20].ToUpperInvariant();
        await _staff.MutateAsync(
            JourneyDocuments.CreateVoucher,
            "createVoucher",
            new { code, description = "A tenth off, for the demonstration", percentage = 10, maxUses = 1 },
            cancellationToken);
        expectations.Say($"staff made the voucher {code}");
        await shopper.MutateAsync(JourneyDocuments.ApplyVoucher, "applyVoucher", new { code }, cancellationToken);
        var basket = await BasketAsync(cancellationToken);
        var (subtotal, discount) = (Amounts.Of(basket["basket.subtotal.amount"]), Amounts.Of(basket["basket.discount.amount"]));
        expectations.That(discount == Math.Round(subtotal / 10, 2, MidpointRounding.AwayFromZero), $"{discount} of {subtotal} come off");
        expectations.That(Amounts.Of(basket["basket.total.amount"]) == subtotal - discount, $"the goods cost {subtotal - discount}");
        expectations.That(basket["basket.problems"].GetArrayLength() == 0, "nothing stands in the way of an order");
    }

    private async Task<string> ChooseShippingAsync(CancellationToken cancellationToken)
    {
        var quotes = (await BasketAsync(cancellationToken))["basket.shippingQuotes"].EnumerateArray().ToArray();
        foreach (var quote in quotes)
        {
            expectations.Say(
                $"{quote.GetProperty("method").GetProperty("name")}: {quote.GetProperty("price").GetProperty("amount")} "
                + $"{quote.GetProperty("price").GetProperty("currency")}, there by {quote.GetProperty("latestDelivery")}");
        }

        expectations.That(quotes.Length > 0, "the parcel can be sent to Hamburg");
        return quotes.Length > 0
            ? quotes[0].GetProperty("method").GetProperty("id").GetString()!
            : throw new DemoException("The shop sends nothing to Hamburg.");
    }

    private void Check(GraphQLAnswer order, string email, Product first, Product second)
    {
        var names = order["orderById.lines"].EnumerateArray().Select(l => l.GetProperty("product").GetProperty("name").GetString()).ToHashSet();
        expectations.That(names.SetEquals([first.Name, second.Name]), "its lines lead to their products in Catalog");
        expectations.That(order["orderById.payment.status"].GetString() == "CAPTURED", "its payment is CAPTURED in Payment");
        expectations.That(order["orderById.customer.email"].GetString() == email, $"its customer is {email} in Identity");
    }

    private void CheckFeeds((IReadOnlyList<StatusChange> Sse, IReadOnlyList<StatusChange> WebSocket) feeds)
    {
        foreach (var (transport, changes) in new[] { ("SSE", feeds.Sse), ("WebSocket", feeds.WebSocket) })
        {
            expectations.That(
                changes.Zip(changes.Skip(1)).All(pair => pair.Second.Version == pair.First.Version + 1),
                $"{transport} told every change once and in order, and ended");
        }
    }

    private Task<GraphQLAnswer> UntilAsync(
        PlacedOrder order,
        Func<GraphQLAnswer, bool> isSo,
        string what,
        CancellationToken cancellationToken)
        => shopper.UntilOrderAsync(order, isSo, what, expectations, cancellationToken);

    private async Task<GraphQLAnswer> BasketAsync(CancellationToken cancellationToken)
        => (await shopper.Client.SendAsync(JourneyDocuments.Basket, null, cancellationToken)).Checked();

    /// <returns>How many notifications came.</returns>
    private async Task<int> PrintNotificationsAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        try
        {
            var events = shopper.Client.SubscribeOverSseAsync(JourneyDocuments.NotificationReceived, null, cancellationToken);
            await foreach (var item in events.WithCancellation(cancellationToken))
            {
                count++;
                expectations.Say($"feed      {item.Checked()["notificationReceived.title"].GetString()}");
            }
        }
        catch (OperationCanceledException)
        {
            // The demonstration is over.
        }

        return count;
    }
}
