namespace EShop.Cli.Demo;

/// <summary>What follows a delivery: a review by the buyer, a unit that comes back, and its money.</summary>
internal sealed class AfterSales(Shopper shopper, Shopper staff, Expectations expectations)
{
    /// <param name="remaining">Units of the product that are left after the sale.</param>
    public async Task RunAsync(PlacedOrder order, Product product, int remaining, CancellationToken cancellationToken)
    {
        expectations.Title("\nA review, by somebody who bought it");
        await ReviewAsync(product, cancellationToken);

        expectations.Title("\nA unit comes back, and so does its money");
        var whole = (await shopper.Client.SendAsync(JourneyDocuments.Order, new { id = order.Id }, cancellationToken)).Checked();
        var line = whole["orderById.lines"].EnumerateArray().First(l => l.GetProperty("product").GetProperty("id").GetString() == product.Id);
        var lineId = line.GetProperty("id").GetString();
        var lines = new[] { new { lineId, quantity = 1 } };
        var asked = await shopper.MutateAsync(
            JourneyDocuments.RequestReturn,
            "requestReturn",
            new { orderId = order.Id, lines, reason = "One too many." },
            cancellationToken);
        var returnId = asked["requestReturn.orderReturn.id"].GetString();
        foreach (var step in (string[])["approveReturn", "receiveReturn"])
        {
            var answer = await staff.MutateAsync(JourneyDocuments.ReturnStep(step), step, new { returnId }, cancellationToken);
            expectations.Say($"the return is {answer[step + ".orderReturn.status"].GetString()}");
        }

        var stocked = await Patiently.SeeAsync(
            () => shopper.AvailableAsync(product, cancellationToken), available => available == remaining + 1, cancellationToken);
        expectations.That(stocked == remaining + 1, $"the unit is on sale again: {stocked} of {product.Name} in stock");

        await staff.MutateAsync(
            JourneyDocuments.RefundOrder, "refundOrder", new { orderId = order.Id, reason = "Sent back", lines, returnId }, cancellationToken);
        var refunded = await shopper.UntilOrderAsync(
            order, o => o["orderById.paymentStatus"].GetString() == "PARTIALLY_REFUNDED", "partly refunded", expectations, cancellationToken);
        var total = Amounts.Of(line.GetProperty("total").GetProperty("amount"));
        var share = Math.Round(total / line.GetProperty("quantity").GetInt32(), 2, MidpointRounding.AwayFromZero);
        var paid = Amounts.Of(refunded["orderById.refundedTotal.amount"]);
        expectations.That(paid == share, $"{paid} were given back: what was paid for the unit, its discount and tax within");
        expectations.That(refunded["orderById.returnStatus"].GetString() == "REFUNDED", "the return is REFUNDED");
    }

    private async Task ReviewAsync(Product product, CancellationToken cancellationToken)
    {
        var before = await RatingsAsync(product, cancellationToken);
        await Patiently.TryAsync(
            () => shopper.MutateAsync(
                JourneyDocuments.AddReview,
                "addReview",
                new { productId = product.Id, stars = 5, title = "Just right", body = "Bought three, kept two." },
                cancellationToken),
            "ReviewNotPurchasedError",
            cancellationToken);
        var after = await RatingsAsync(product, cancellationToken);
        expectations.That(after == before + 1, $"{product.Name} has {after} ratings, one more than before");
    }

    private async Task<int> RatingsAsync(Product product, CancellationToken cancellationToken)
        => (await shopper.Client.SendAsync(JourneyDocuments.Rating, new { id = product.Id }, cancellationToken)).Checked()["productById.rating.count"]
            .GetInt32();
}
