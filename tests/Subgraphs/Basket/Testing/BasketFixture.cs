using EShop.Basket.Data;
using EShop.Subgraphs.Testing;
using EShop.Testing.Postgres;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Basket.Tests.Testing;

/// <summary>One running Basket; its clock stands still until a test moves it.</summary>
public sealed class BasketFixture : PostgresFixture
{
    public ServiceHost<BasketContext> Host { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Host = await StartAsync(new ServiceSettings { Clock = new FakeTimeProvider(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero)) });
    }

    public Task<ServiceHost<BasketContext>> StartAsync(ServiceSettings settings)
        => ServiceHost<BasketContext>.StartAsync(this, BasketModule.Name, b => b.AddBasket(), a => a.MapBasket(), settings);

    public override async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await base.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class BasketCollection : ICollectionFixture<BasketFixture>
{
    public const string Name = "basket";
}
