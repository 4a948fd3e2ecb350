namespace EShop.Cli.Demo;

internal sealed record Product(string Id, string Name, decimal Price, string Currency, int Available);
