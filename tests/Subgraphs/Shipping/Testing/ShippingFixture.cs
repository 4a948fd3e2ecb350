using EShop.Shipping.Data;
using EShop.Subgraphs.Testing;
using EShop.Testing.Postgres;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Shipping.Tests.Testing;

/// <summary>One running Shipping, for all tests that have parcels of their own.</summary>
public sealed class ShippingFixture : PostgresFixture
{
    public ServiceHost<ShippingContext> Host { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Host = await StartAsync();
    }

    public Task<ServiceHost<ShippingContext>> StartAsync(ServiceSettings? settings = null)
        => ServiceHost<ShippingContext>.StartAsync(this, ShippingModule.Name, b => b.AddShipping(), a => a.MapShipping(), settings);

    /// <summary>A service whose clock stands still until it is moved.</summary>
    public Task<ServiceHost<ShippingContext>> StartWithClockAsync()
        => StartAsync(new ServiceSettings { Clock = new FakeTimeProvider(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero)) });

    public override async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await base.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class ShippingCollection : ICollectionFixture<ShippingFixture>
{
    public const string Name = "shipping";
}
