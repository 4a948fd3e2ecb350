using EShop.Cli.Demo.Clients;

namespace EShop.Cli.Demo;

/// <summary>Plays a customer against a running shop: everything from a guest's basket to a refund, a declined card, a payment that is never confirmed.</summary>
internal sealed class DemoRun(Uri endpoint, TimeSpan paymentDeadline, TextWriter output)
{
    private readonly Expectations _expectations = new(output);

    /// <returns>0 only if every expectation held.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        using var client = new GraphQLClient(endpoint);
        try
        {
            await PlayAsync(new Shopper(client), cancellationToken);
        }
        catch (Exception exception) when (exception is DemoException or MutationRefusedException)
        {
            _expectations.Fail(exception.Message);
        }
        catch (Exception exception) when (exception is HttpRequestException or System.Net.WebSockets.WebSocketException)
        {
            _expectations.Fail($"{endpoint} cannot be reached: {exception.Message}. Does the shop run ('./eshop up')?");
        }

        output.WriteLine();
        output.WriteLine($"{_expectations.Held} expectations held, {_expectations.Broken} broken");
        return _expectations.Broken == 0 ? 0 : 1;
    }

    private async Task PlayAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        var name = $"demo-{Guid.CreateVersion7():n}";
        var email = name + "@eshop.example";
        var password = $"only-for-{name}";
        await new Journey(shopper, _expectations).RunAsync(email, password, cancellationToken);

        var products = await shopper.ProductsAsync(cancellationToken);
        var product = products.FirstOrDefault(candidate => candidate.Available >= 5)
            ?? throw new DemoException("No product has five units in stock.");
        var purchases = new PurchaseRun(shopper, _expectations);
        await purchases.RunAsync(
            new Purchase
            {
                Title = "A declined card",
                Quantity = 1,
                PaymentMethod = "CARD",
                PaymentToken = "tok_declined",
                FinalStatus = "REJECTED",
                FinalPaymentStatus = "FAILED",
                Patience = TimeSpan.FromSeconds(60)
            },
            product,
            cancellationToken);

        await purchases.RunAsync(
            new Purchase
            {
                Title = $"A payment that nobody confirms; it expires after {paymentDeadline.TotalSeconds:0} s",
                Quantity = 1,
                PaymentMethod = "EXTERNAL_CONFIRMATION",
                FinalStatus = "EXPIRED",
                FinalPaymentStatus = "VOIDED",
                Patience = paymentDeadline + TimeSpan.FromSeconds(60)
            },
            product,
            cancellationToken);
    }
}
