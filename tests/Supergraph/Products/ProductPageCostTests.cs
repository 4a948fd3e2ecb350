using EShop.Supergraph.Tests.Shops;
using Npgsql;

namespace EShop.Supergraph.Tests.Products;

/// <summary>What a page of products costs the services that know something of them.</summary>
[Collection(EmbeddedCollection.Name)]
public sealed class ProductPageCostTests(EmbeddedShop shop) : ShopTests(shop)
{
    private const string Page = """
        {
          products(first: 20) {
            nodes {
              name
              stock { available }
              rating { average }
              estimatedDelivery(country: "DE", postalCode: "20095") { earliest latest }
            }
          }
        }
        """;

    [Fact]
    public async Task Products_Should_TakeOneStatementAList_When_FourServicesKnowSomethingOfTwenty()
    {
        await Anonymous.SendAsync(Page);
        using var log = new StatementLog();

        var answer = (await Anonymous.SendAsync(Page, log.TraceParent)).Checked();

        Assert.Equal(20, answer["products.nodes"].GetArrayLength());
        Assert.True(answer["products.nodes.0.stock.available"].GetInt32() >= 0);
        Assert.Single(StatementsOf(log, "catalog"));
        Assert.Single(StatementsOf(log, "inventory"));
        Assert.Single(StatementsOf(log, "reviews"));

        // Methods, zones and rates.
        Assert.Equal(3, StatementsOf(log, "shipping").Length);
        Assert.Equal(4, log.ByDatabase.Count);
    }

    private string[] StatementsOf(StatementLog log, string service)
        => log.ByDatabase.GetValueOrDefault(new NpgsqlConnectionStringBuilder(Shop.Databases.ConnectionString(service)).Database!) ?? [];
}
