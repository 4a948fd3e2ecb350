namespace EShop.Cli.Shop;

internal sealed record ShopAddress(string Name, string Address);
