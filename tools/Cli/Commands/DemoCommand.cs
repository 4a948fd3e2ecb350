using System.CommandLine;
using EShop.Cli.Demo;
using EShop.Cli.Shop;

namespace EShop.Cli.Commands;

/// <summary><c>eshop demo</c>: a customer's whole way, from a guest's basket to a refund, against a running shop.</summary>
internal static class DemoCommand
{
    public static Command Create(Repository repository)
    {
        var url = new Option<Uri?>("--url")
        {
            Description = "The GraphQL endpoint; that of the shop that './eshop up' runs if not given.",
            CustomParser = result => Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var uri) ? uri : Refuse(result)
        };
        var deadline = new Option<double?>("--payment-deadline")
        {
            Description = "After how many seconds the shop lets an unconfirmed payment expire, where '--url' names it."
        };
        var command = new Command("demo", "Play a customer against the running shop: from a guest's basket to a refund, a declined card, a payment that expires.") { url, deadline };
        command.SetAction((result, cancellationToken) =>
        {
            var state = ShopState.Read(repository.Folders);
            var endpoint = result.GetValue(url) ?? new Uri(state?.Gateway ?? new Uri("http://127.0.0.1:8080"), "/graphql");
            var patience = result.GetValue(deadline) is { } seconds
                ? TimeSpan.FromSeconds(seconds)
                : state?.PaymentDeadline ?? ShopOptions.DefaultPaymentDeadline;
            return new DemoRun(endpoint, patience, Console.Out).RunAsync(cancellationToken);
        });
        return command;
    }

    private static Uri? Refuse(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError($"'{result.Tokens[0].Value}' is no address.");
        return null;
    }
}
