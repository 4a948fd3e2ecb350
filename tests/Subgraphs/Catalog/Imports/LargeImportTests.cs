using System.Diagnostics;
using System.Globalization;
using System.Text;
using EShop.Catalog.Data;
using EShop.Catalog.Tests.Testing;
using EShop.Contracts;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace EShop.Catalog.Tests.Imports;

[Collection(CatalogCollection.Name)]
public sealed class LargeImportTests(CatalogFixture catalog, ITestOutputHelper output)
{
    private const int Lines = 10_000;

    private const string Import = """
        mutation ($input: ImportProductsInput!) {
          importProducts(input: $input) { productImport { id } errors { __typename } }
        }
        """;

    private const string Look = """
        query ($id: ID!) {
          productImportById(id: $id) {
            status lineCount processedCount createdCount updatedCount unchangedCount failedCount
            lines(first: 1, where: { status: { eq: FAILED } }) { totalCount nodes { line errorCode field } }
          }
        }
        """;

    [Fact]
    public async Task Import_Should_TakeOverAllGoodLinesOnce_When_TheFileHasTenThousand()
    {
        await using var host = await catalog.StartAsync();
        await host.SendAsync(
            "mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { category { id } } }", new { input = new { name = "Bulk" } }, Caller.Staff);
        var created = await host.Messages.ListenAsync<ProductCreated>();
        var file = File();

        var watch = Stopwatch.StartNew();
        var id = await BeginAsync(host, file);
        var heard = new HashSet<Guid>();
        while (heard.Count < 9_900)
        {
            Assert.True(heard.Add((await created.NextAsync()).ProductId));
        }

        output.WriteLine($"The import of {Lines} lines took {Seconds(watch)} s until everybody had heard of the last product.");
        var first = await host.SendAsync(Look, new { id }, Caller.Staff);
        watch.Restart();
        var again = await BeginAsync(host, file);
        var second = await host.SendAsync(Look, new { id = again }, Caller.Staff);
        while (second.Text("productImportById.status") == "RUNNING")
        {
            second = await host.SendAsync(Look, new { id = again }, Caller.Staff);
        }

        output.WriteLine($"The same import again took {Seconds(watch)} s.");

        Assert.Equal((Lines, 9_900, 0, 100), Counts(first));
        Assert.Equal((Lines, 0, 9_900, 100), Counts(second));
        Assert.Equal(100, first.Number("productImportById.lines.totalCount"));
        Assert.Equal(
            (101, "INVALID_VALUE", "price"),
            (first.Number("productImportById.lines.nodes.0.line"), first.Text("productImportById.lines.nodes.0.errorCode"), first.Text("productImportById.lines.nodes.0.field")));
        Assert.Equal(9_900, await host.QueryAsync(db => db.Products.CountAsync()));
        Assert.Equal(9_900, await host.QueryAsync(db => db.PriceChanges.CountAsync()));
        Assert.Equal(0, await host.QueryAsync(db => db.Products.CountAsync(p => p.Version != 1 || p.CategoryId == null)));
        Assert.Empty(created.Rest());
    }

    private static async Task<string> BeginAsync(ServiceHost<CatalogContext> host, string content)
        => (await host.SendAsync(Import, new { input = new { format = "CSV", content } }, Caller.Staff)).Text("importProducts.productImport.id")!;

    private static string Seconds(Stopwatch watch) => watch.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);

    private static (int Lines, int Created, int Unchanged, int Failed) Counts(GraphQLAnswer answer) => (
        answer.Number("productImportById.processedCount"), answer.Number("productImportById.createdCount"),
        answer.Number("productImportById.unchangedCount"), answer.Number("productImportById.failedCount"));

    /// <summary>Every hundredth line has a price that is none.</summary>
    private static string File()
    {
        var text = new StringBuilder("sku,name,price,brand,category,description,weightGrams,initialStock\n");
        for (var i = 1; i <= Lines; i++)
        {
            var price = i % 100 == 0 ? "much" : (i * 0.05m).ToString("0.00", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"BULK-{i:00000},Product {i % 5_000},{price},Brand {i % 50},bulk,\"Number {i}, as it is.\",{i % 900},10\n");
        }

        return text.ToString();
    }
}
