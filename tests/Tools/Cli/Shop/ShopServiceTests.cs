namespace EShop.Cli.Shop;

public sealed class ShopServiceTests
{
    [Fact]
    public void All_Should_FindTheServicesInOrder_When_TreeIsReal()
    {
        var services = ShopService.All(new Repository(EShop.Testing.RepositoryFolder.Root));

        Assert.Superset(
            new HashSet<string> { "basket", "catalog", "identity", "inventory", "notifications", "ordering", "payment", "reviews", "shipping" },
            services.Select(service => service.Name).ToHashSet());
        Assert.Equal(services.Select(service => service.Name).Order(StringComparer.Ordinal), services.Select(service => service.Name));
        Assert.Equal("ConnectionStrings__catalog", ShopServers.VariableOf(new ShopService("Catalog")));
    }
}
