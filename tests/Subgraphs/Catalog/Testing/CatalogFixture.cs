using EShop.Catalog.Data;
using EShop.Subgraphs.Testing;
using EShop.Testing.Postgres;

namespace EShop.Catalog.Tests.Testing;

/// <summary>One running Catalog for all tests that tell their products from others' by brand.</summary>
public sealed class CatalogFixture : PostgresFixture
{
    public ServiceHost<CatalogContext> Host { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Host = await StartAsync();
    }

    public Task<ServiceHost<CatalogContext>> StartAsync(ServiceSettings? settings = null)
        => ServiceHost<CatalogContext>.StartAsync(this, CatalogModule.Name, b => b.AddCatalog(), a => a.MapCatalog(), settings);

    public override async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await base.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class CatalogCollection : ICollectionFixture<CatalogFixture>
{
    public const string Name = "catalog";
}
