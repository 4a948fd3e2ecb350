using EShop.Inventory.Data;
using EShop.Subgraphs.Testing;
using EShop.Testing.Postgres;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Inventory.Tests.Testing;

/// <summary>One running Inventory, for all tests that have products of their own.</summary>
public sealed class InventoryFixture : PostgresFixture
{
    public ServiceHost<InventoryContext> Host { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Host = await StartAsync();
    }

    public Task<ServiceHost<InventoryContext>> StartAsync(ServiceSettings? settings = null)
        => ServiceHost<InventoryContext>.StartAsync(this, InventoryModule.Name, b => b.AddInventory(), a => a.MapInventory(), settings);

    /// <summary>A service whose clock stands still until it is moved.</summary>
    public Task<ServiceHost<InventoryContext>> StartWithClockAsync()
        => StartAsync(new ServiceSettings { Clock = new FakeTimeProvider(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero)) });

    public override async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await base.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class InventoryCollection : ICollectionFixture<InventoryFixture>
{
    public const string Name = "inventory";
}
