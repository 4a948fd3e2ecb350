using EShop.Catalog.Data;
using EShop.Catalog.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Catalog.Tests.Imports;

[Collection(CatalogCollection.Name)]
public sealed class DisturbedImportTests(CatalogFixture catalog)
{
    private const string Import = """
        mutation ($input: ImportProductsInput!) {
          importProducts(input: $input) {
            productImport { status createdCount failedCount lines { nodes { sku status errorCode } } }
            errors { __typename }
          }
        }
        """;

    [Fact]
    public async Task Import_Should_ReportOneLineAndTakeTheRest_When_SomebodyElseHoldsItsKey()
    {
        await using var host = await catalog.StartAsync(new ServiceSettings
        {
            Services = services => services.ConfigureDbContext<CatalogContext>(options => options.AddInterceptors(new Rival("HELD"))),
        });

        var answer = await host.SendAsync(
            Import, new { input = new { format = "CSV", content = "sku,name,price\nFREE-1,One,1\nHELD,Two,2\nFREE-2,Three,3\n" } }, Caller.Staff);

        Assert.Equal("COMPLETED", answer.Text("importProducts.productImport.status"));
        Assert.Equal(
            ["FREE-1 CREATED ", "HELD FAILED CONFLICT", "FREE-2 CREATED "],
            answer.List("importProducts.productImport.lines.nodes").Select(l => $"{l!["sku"]} {l["status"]} {l["errorCode"]}"));
        Assert.Equal(2, await host.QueryAsync(db => db.Products.CountAsync()));
    }

    /// <summary>Stands for somebody who takes a key between the look whether it is free and the save: the save fails as it would then.</summary>
    private sealed class Rival(string sku) : SaveChangesInterceptor
    {
        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default)
            => eventData.Context!.ChangeTracker.Entries<EShop.Catalog.Products.Product>().Any(e => e.State == EntityState.Added && e.Entity.Sku == sku)
                ? throw new DbUpdateException("The key is taken.")
                : ValueTask.FromResult(result);
    }
}
