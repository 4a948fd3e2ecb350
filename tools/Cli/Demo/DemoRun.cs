using EShop.Cli.Demo.Clients;

namespace EShop.Cli.Demo;

/// <summary>Plays a customer against a running shop: a paid order, a declined card, a payment that is never confirmed.</summary>
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
        _expectations.Title("A customer");
        await shopper.RegisterAsync(email, password, "Demo Customer", cancellationToken);
        _expectations.Say($"registered {email}");
        _expectations.That(
            await shopper.SignInAsync(email, password, cancellationToken) == "Demo Customer",
            "signed in as Demo Customer");

        var products = await shopper.ProductsAsync(cancellationToken);
        foreach (var item in products.Take(5))
        {
            _expectations.Say($"{item.Name}: {item.Price} {item.Currency}, {item.Available} in stock");
        }

        var product = products.FirstOrDefault(candidate => candidate.Available >= 5)
            ?? throw new DemoException("No product has five units in stock. Was the shop started with demo data ('./eshop up --seed')?");
        var purchases = new PurchaseRun(shopper, _expectations);
        var paid = await purchases.RunAsync(
            new Purchase
            {
                Title = "An order, paid by card; the bank takes two seconds",
                Quantity = 2,
                PaymentMethod = "CARD",
                PaymentToken = "tok_slow",
                FinalStatus = "COMPLETED",
                FinalPaymentStatus = "CAPTURED",
                IsSold = true,
                Patience = TimeSpan.FromSeconds(60)
            },
            product,
            cancellationToken);
        await CheckWholeOrderAsync(shopper, paid, product, email, cancellationToken);

        await purchases.RunAsync(
            new Purchase
            {
                Title = "A declined card",
                Quantity = 1,
                PaymentMethod = "CARD",
                PaymentToken = "tok_declined",
                FinalStatus = "REJECTED",
                FinalPaymentStatus = "FAILED",
                IsSold = false,
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
                IsSold = false,
                Patience = paymentDeadline + TimeSpan.FromSeconds(60)
            },
            product,
            cancellationToken);
    }

    private async Task CheckWholeOrderAsync(
        Shopper shopper,
        PlacedOrder order,
        Product product,
        string email,
        CancellationToken cancellationToken)
    {
        var whole = await shopper.OrderAsync(order, cancellationToken);
        _expectations.That(whole["orderById.lines[0].product.name"].GetString() == product.Name, $"its line leads to {product.Name} in Catalog");
        _expectations.That(whole["orderById.payment.status"].GetString() == "CAPTURED", "its payment is CAPTURED in Payment");
        _expectations.That(whole["orderById.customer.email"].GetString() == email, $"its customer is {email} in Identity");
    }
}
