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
    [InlineData("small", 60)]
    [InlineData("full", 2000)]
    public async Task SeedAsync_Should_FillOnceAndTell_When_ItRunsTwice(string size, int count)
    {
        await using var host = await catalog.StartAsync();
        var created = await host.Messages.ListenAsync<ProductCreated>();
        host.Services.GetRequiredService<IOptions<SeedOptions>>().Value.Size = size;
        var seeder = host.Services.GetServices<IDatabaseSeeder>().Single();

        await seeder.SeedAsync(CancellationToken.None);
        await seeder.SeedAsync(CancellationToken.None);

        var heard = new HashSet<Guid>();
        while (heard.Count < count)
        {
            Assert.True(heard.Add((await created.NextAsync()).ProductId));
        }

        var products = await host.QueryAsync(db => db.Products.AsNoTracking().ToListAsync());
        Assert.Equal(count, products.Count);
        Assert.Equal(count, products.Select(p => p.Slug).Distinct().Count());
        Assert.All(products, p => Assert.True(p.PriceAmount > 0 && p.CategoryId is not null && heard.Contains(p.Id)));
        Assert.Equal(14, await host.QueryAsync(db => db.Categories.CountAsync()));
        Assert.Empty(created.Rest());
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
