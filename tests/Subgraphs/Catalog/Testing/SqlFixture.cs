using EShop.Catalog.Data;
using EShop.Subgraphs.Testing;
using EShop.Testing.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Catalog.Tests.Testing;

/// <summary>A Catalog whose statements are kept. Its clock stands still, so that nothing but requests asks the database.</summary>
public sealed class SqlFixture : PostgresFixture
{
    public SqlLog Log { get; } = new();

    public ServiceHost<CatalogContext> Host { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        var settings = new ServiceSettings
        {
            Clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero)),
            Services = services => services.ConfigureDbContext<CatalogContext>(options => options.AddInterceptors(Log)),
        };
        Host = await ServiceHost<CatalogContext>.StartAsync(this, CatalogModule.Name, b => b.AddCatalog(), a => a.MapCatalog(), settings);
    }

    public override async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await base.DisposeAsync();
    }
}
