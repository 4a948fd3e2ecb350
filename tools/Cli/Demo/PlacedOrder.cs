namespace EShop.Cli.Demo;

internal sealed record PlacedOrder(string Id, string Number, string Status, string Total);
