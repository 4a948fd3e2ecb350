using EShop.Host;

await EShopHost.Build(args).RunAsync();
