using System.Text.Json;
using EShop.Gateway;
using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Ide;

/// <summary>Banana Cake Pop at the gateway and at the services, as somebody uses it who has just started the shop.</summary>
[Collection(EmbeddedCollection.Name)]
public sealed class IdeTests(EmbeddedShop shop, IdeBrowser browser) : ShopTests(shop), IClassFixture<IdeBrowser>
{
    [Fact]
    public async Task Ide_Should_ShowTheSchemaAndAnswer_When_TheGatewayIsOpened()
    {
        var product = await NewProductAsync(7);
        await using var ide = await browser.OpenAsync(new Uri(Shop.Address, "/graphql/"));
        await ide.CreateDocumentAsync();
        Assert.Contains("EShop: a place to start", await ide.EditorAsync(), StringComparison.Ordinal);

        await ide.RunAsync($$"""{ productById(id: "{{product.Id}}") { name stock { available } } }""", product.Name);
        await ide.OpenTabAsync("Schema Definition");
        await ide.SeeAnswerAsync("directive");
        await ide.OpenTabAsync("Schema Reference");
        await ide.Text("Subscription").WaitForAsync();
    }

    [Fact]
    public async Task Ide_Should_ShowWhatASubscriptionTells_When_ItRuns()
    {
        var product = await NewProductAsync(41);
        await using var ide = await browser.OpenAsync(new Uri(Shop.Address, "/graphql/"));
        await ide.CreateDocumentAsync();

        await ide.RunAsync($$"""subscription { stockChanged(productId: "{{product.Id}}") { available } }""", "\"available\": 41");
        await (await StaffAsync()).ReceiveAsync(product, 2);

        await ide.SeeAnswerAsync("\"available\": 43");
    }

    [Fact]
    public async Task Ide_Should_Open_When_AServiceIsAskedForIt()
    {
        foreach (var service in ShopSettings.Services.Keys)
        {
            await using var ide = await browser.OpenAsync(new Uri(Shop.Address, $"/{service}/graphql/"));
            await ide.CreateDocumentAsync();
        }
    }

    [Fact]
    public async Task StartDocument_Should_BeValid_When_TheGatewayIsAskedToRunOneOfIt()
    {
        var answer = (await Anonymous.PostAsync(JsonSerializer.Serialize(new { query = StartDocument.Text, operationName = "Browse" }))).Checked();

        Assert.True(answer["products.totalCount"].GetInt32() > 0);
    }
}
