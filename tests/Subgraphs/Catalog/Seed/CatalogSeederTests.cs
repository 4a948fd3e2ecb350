using EShop.Catalog.Data;
using EShop.Catalog.Tests.Testing;
using EShop.Contracts;
using EShop.Defaults;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EShop.Catalog.Tests.Seed;

[Collection(CatalogCollection.Name)]
public sealed class CatalogSeederTests(CatalogFixture catalog)
{
    [Theory]
    [InlineData("small", 60, 14, 12)]
    [InlineData("full", 2000, 60, 748)]
    public async Task SeedAsync_Should_FillOnce_When_ItRunsTwice(string size, int products, int categories, int variants)
    {
        await using var host = await catalog.StartAsync(DemoSettings.Of(size));
        await host.Services.GetServices<IDatabaseSeeder>().Single().SeedAsync(CancellationToken.None);

        var seeded = await host.QueryAsync(db => db.Products.AsNoTracking().ToListAsync());
        Assert.Equal((products, variants), (seeded.Count(p => p.VariantOfId is null), seeded.Count(p => p.VariantOfId is not null)));
        Assert.Equal(variants, 4 * seeded.Count(p => p.HasVariants));
        Assert.Equal(seeded.Count, seeded.Select(p => p.Slug).Distinct().Count());
        Assert.All(seeded, p => Assert.True(p.PriceAmount > 0 && p.CategoryId is not null));
        Assert.Equal(products * 3, await host.QueryAsync(db => db.ProductMedia.CountAsync()));
        Assert.Equal(products, await host.QueryAsync(db => db.AttributeValues.Select(v => v.ProductId).Distinct().CountAsync()));
        Assert.Equal(categories, await host.QueryAsync(db => db.Categories.CountAsync()));
    }

    [Fact]
    public async Task SeedAsync_Should_LeaveTheCatalogAlone_When_SomebodyElseFilledIt()
    {
        var database = await catalog.CreateDatabaseAsync<CatalogContext>();
        await using (var empty = await catalog.StartAsync(new ServiceSettings { Database = database }))
        {
            await empty.SendAsync(
                "mutation ($input: CreateProductInput!) { createProduct(input: $input) { product { id } } }",
                new { input = new { name = "Mine", price = 1 } },
                Caller.Staff);
        }

        await using var seeded = await catalog.StartAsync(new ServiceSettings
        {
            Database = database,
            Environment = "Development",
            Configuration = { ["Seed:Size"] = "small" },
        });

        Assert.Equal(["Mine"], await seeded.QueryAsync(db => db.Products.Select(p => p.Name).ToListAsync()));
    }
}
