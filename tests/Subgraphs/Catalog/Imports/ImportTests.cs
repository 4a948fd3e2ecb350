using EShop.Catalog.Tests.Testing;
using EShop.Contracts;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Tests.Imports;

public sealed class ImportTests(CatalogFixture catalog) : CatalogTests(catalog)
{
    private const string Import = """
        mutation ($input: ImportProductsInput!) {
          importProducts(input: $input) {
            productImport {
              id status format lineCount processedCount createdCount updatedCount unchangedCount failedCount finishedAt startedBy
              lines(first: 100) { totalCount nodes { line sku status errorCode field message product { name version } } }
            }
            errors { __typename ... on ProductImportInvalidError { message line } }
          }
        }
        """;

    private const string BySku = """
        query ($sku: String!) {
          products(where: { sku: { eq: $sku } }) {
            nodes { id name brand status version description price { amount currency } prices { amount currency } category { slug } attributes { value } }
          }
        }
        """;

    private string Sku { get; } = $"I{Guid.CreateVersion7():N}";

    [Fact]
    public async Task Csv_Should_CreateUpdateAndLeaveAlone_When_ItIsImportedAgainAndChanged()
    {
        var key = await AddAttributeAsync("NUMBER");
        var category = await CreateCategoryAsync($"Imported {Brand}");
        var slug = category.Text("createCategory.category.slug");
        var header = $"sku,name,price,description,category,initialStock,attributes.{key}\r\n";
        var first = $"{Sku}-1,\"Lamp, \"\"big\"\"\",10.50,\"Two\nlines\",home/{slug},5,2.5\r\n{Sku}-2,Chair,20,,,,\r\n";
        var changed = $"{Sku}-1,\"Lamp, \"\"big\"\"\",11,,,,3\r\n{Sku}-2,Chair,20,,,,\r\n";
        var created = await Host.Messages.ListenAsync<ProductCreated>();
        var priced = await Host.Messages.ListenAsync<ProductPriceChanged>();

        var one = await ImportAsync("CSV", header + first);
        var two = await ImportAsync("CSV", header + first);
        var three = await ImportAsync("CSV", header + changed);

        Assert.Equal((2, 0, 0, 0), Counts(one));
        Assert.Equal("COMPLETED", one.Text("importProducts.productImport.status"));
        Assert.NotNull(one.At("importProducts.productImport.finishedAt"));
        Assert.Equal([2, 4], one.List("importProducts.productImport.lines.nodes").Select(l => l!["line"]!.GetValue<int>()));
        Assert.Equal((0, 0, 2, 0), Counts(two));
        Assert.Equal((0, 1, 1, 0), Counts(three));
        var lamp = await Host.SendAsync(BySku, new { sku = $"{Sku}-1" });
        Assert.Equal("Lamp, \"big\"", lamp.Text("products.nodes.0.name"));
        Assert.Equal("Two\nlines", lamp.Text("products.nodes.0.description"));
        Assert.Equal((11m, 2), (lamp.Amount("products.nodes.0.price.amount"), lamp.Number("products.nodes.0.version")));
        Assert.Equal(slug, lamp.Text("products.nodes.0.category.slug"));
        Assert.Equal("3", lamp.Text("products.nodes.0.attributes.0.value"));
        Assert.Equal(5, (await created.NextAsync(m => m.Sku == $"{Sku}-1")).InitialStock);
        Assert.Equal(0, (await created.NextAsync(m => m.Sku == $"{Sku}-2")).InitialStock);
        Assert.Equal(10.5m, (await priced.NextAsync(m => m.Price == 11m)).PreviousPrice);
    }

    [Fact]
    public async Task Json_Should_ReportBadLinesAndTakeTheRest_When_SomeAreWrong()
    {
        var gone = $"{Sku}-gone";
        var id = (await CreateProductAsync(new { name = "Gone", price = 1, sku = gone })).Text("createProduct.product.id");
        await Host.SendAsync("mutation ($input: DeleteProductInput!) { deleteProduct(input: $input) { errors { __typename } } }", new { input = new { id } }, Caller.Staff);
        var flag = await AddAttributeAsync("BOOLEAN");
        var content = $$"""
            [
              { "sku": "{{Sku}}-a", "name": "Fine", "price": 1, "attributes": { "{{flag}}": true } },
              { "sku": "{{Sku}}-b", "name": "No price" },
              { "sku": "{{Sku}}-c", "name": "Fine price", "price": 0.001 },
              { "sku": "{{Sku}}-a", "name": "Again", "price": 2 },
              { "name": "No key", "price": 2 },
              { "sku": "{{Sku}}-d", "name": "X", "price": 2, "category": "no-such-category" },
              { "sku": "{{Sku}}-e", "name": "X", "price": 2, "attributes": { "no_such_key": 1 } },
              { "sku": "{{Sku}}-f", "name": "X", "price": 2, "attributes": { "{{flag}}": 1 } },
              { "sku": "{{gone}}", "name": "X", "price": 2 },
              { "sku": "{{Sku}}-g", "name": "X", "price": 2, "colour": "Red" },
              { "sku": "{{Sku}}-h", "name": "X", "price": 2, "imageUrl": "javascript:alert(1)" },
              { "sku": "{{Sku}}-i", "name": "X\u0000", "price": 2 },
              7,
              { "sku": "{{Sku}}-z", "name": "Fine too", "price": "2.50", "publish": false }
            ]
            """;

        var answer = await ImportAsync("JSON", content);

        Assert.Equal((2, 0, 0, 12), Counts(answer));
        Assert.Equal(
            [
                "1 CREATED  ",
                "2 FAILED INVALID_VALUE price",
                "3 FAILED INVALID_VALUE price",
                "4 FAILED SKU_REPEATED sku",
                "5 FAILED SKU_MISSING sku",
                "6 FAILED CATEGORY_NOT_FOUND category",
                "7 FAILED ATTRIBUTE_NOT_FOUND attributes.no_such_key",
                $"8 FAILED INVALID_VALUE attributes.{flag}",
                "9 FAILED PRODUCT_DELETED sku",
                "10 FAILED INVALID_VALUE colour",
                "11 FAILED INVALID_VALUE imageUrl",
                "12 FAILED MALFORMED ",
                "13 FAILED MALFORMED ",
                "14 CREATED  ",
            ],
            answer.List("importProducts.productImport.lines.nodes").Select(l => $"{l!["line"]} {l["status"]} {l["errorCode"]} {l["field"]}"));
        Assert.Equal("DRAFT", (await Host.SendAsync(BySku, new { sku = $"{Sku}-z" }, Caller.Staff)).Text("products.nodes.0.status"));
    }

    [Fact]
    public async Task Csv_Should_LoseOneLine_When_AQuoteIsLeftOpenOrCellsAreMissing()
    {
        var content = $"sku;name;price\n{Sku}-1;One;1\n{Sku}-2;Two\n\n{Sku}-3;Three;3;3\n{Sku}-4;\"Four;4\n{Sku}-5;Five;5\n";

        var answer = await ImportAsync("CSV", content);

        Assert.Equal((2, 0, 0, 3), Counts(answer));
        Assert.Equal(
            ["2 CREATED", "3 FAILED", "5 FAILED", "6 FAILED", "7 CREATED"],
            answer.List("importProducts.productImport.lines.nodes").Select(l => $"{l!["line"]} {l["status"]}"));
    }

    [Theory]
    [InlineData("CSV", "")]
    [InlineData("CSV", "sku,name,price")]
    [InlineData("CSV", "name,price\nA,1")]
    [InlineData("CSV", "sku,nmae\nA,B")]
    [InlineData("CSV", "sku,sku\nA,B")]
    [InlineData("JSON", "{}")]
    [InlineData("JSON", "[")]
    [InlineData("JSON", "[]")]
    public async Task Import_Should_BeRefused_When_TheFileCannotBeRead(string format, string content)
    {
        Assert.Equal("ProductImportInvalidError", (await ImportAsync(format, content)).ErrorOf("importProducts"));
    }

    [Fact]
    public async Task Import_Should_SetPriceListsAndPublication_When_LinesSaySo()
    {
        await ImportAsync("CSV", $"sku,name,price\n{Sku},Thing,10\n");
        var hidden = await Host.Messages.ListenAsync<ProductUnpublished>();

        var answer = await ImportAsync("CSV", $"sku,price,currency,publish,brand\n{Sku},12,CHF,false,Maker\n");
        var again = await ImportAsync("CSV", $"sku,price,currency,publish,brand\n{Sku},12,CHF,false,Maker\n");

        Assert.Equal((0, 1, 0, 0), Counts(answer));
        Assert.Equal((0, 0, 1, 0), Counts(again));
        var product = await Host.SendAsync(BySku, new { sku = Sku }, Caller.Staff);
        Assert.Equal(("DRAFT", "Maker", 3), (product.Text("products.nodes.0.status"), product.Text("products.nodes.0.brand"), product.Number("products.nodes.0.version")));
        Assert.Equal(["EUR 10.00", "CHF 12.00"], product.List("products.nodes.0.prices").Select(p => $"{p!["currency"]} {p["amount"]}"));
        await hidden.NextAsync(m => GlobalId.Of("Product", m.ProductId) == product.Text("products.nodes.0.id"));
    }

    [Fact]
    public async Task Imports_Should_MakeEachProductOnce_When_TheSameFileIsImportedByManyAtOnce()
    {
        var content = "sku,name,price\n" + string.Concat(Enumerable.Range(1, 50).Select(i => $"{Sku}-{i},Same {Sku},{i}\n"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ImportAsync("CSV", content)));

        Assert.Equal(50, answers.Sum(a => Counts(a).Created));
        Assert.Equal(150, answers.Sum(a => Counts(a).Unchanged));
        Assert.Equal(50, await Host.QueryAsync(db => db.Products.CountAsync(p => p.Sku.StartsWith(Sku))));
    }

    [Fact]
    public async Task Import_Should_LeaveATrailOfWhoBeganIt_When_ItRunsInTheBackground()
    {
        var staff = new Caller(Guid.CreateVersion7(), "staff");
        await Host.SendAsync(Import, new { input = new { format = "CSV", content = $"sku,name,price\n{Sku},Traced,1\n" } }, staff);

        var entries = await Host.SendAsync(
            "query ($actor: ID!) { catalogAuditEntries(where: { actorId: $actor }) { nodes { entity action actorRole } } }",
            new { actor = GlobalId.Of("User", staff.Id) },
            Caller.Admin);

        Assert.Equal("Product CREATED staff", Assert.Single(entries.List("catalogAuditEntries.nodes").Select(e => $"{e!["entity"]} {e["action"]} {e["actorRole"]}")));
    }

    [Fact]
    public async Task Imports_Should_BeReadAgain_When_StaffLookForThem()
    {
        var id = (await ImportAsync("CSV", $"sku,name,price\n{Sku}-1,One,1\n{Sku}-2,Two,x\n")).Text("importProducts.productImport.id");
        const string Look = """
            query ($id: ID!) {
              productImportById(id: $id) { failedCount lines(where: { status: { eq: FAILED } }) { totalCount nodes { sku } } }
              productImports(first: 1) { totalCount nodes { id lines(first: 1) { nodes { line } } } }
            }
            """;

        var staff = await Host.SendAsync(Look, new { id }, Caller.Staff);
        var customer = await Host.SendAsync(Look, new { id }, Caller.Customer);

        Assert.Equal(1, staff.Number("productImportById.failedCount"));
        Assert.Equal($"{Sku}-2", Assert.Single(staff.List("productImportById.lines.nodes"))!["sku"]!.GetValue<string>());
        Assert.Equal(id, staff.Text("productImports.nodes.0.id"));
        Assert.NotEmpty(customer.ErrorCodes);
        Assert.All(customer.ErrorCodes, code => Assert.Equal("AUTH_NOT_AUTHORIZED", code));
        Assert.Null(customer.Body["data"]);
    }

    private Task<GraphQLAnswer> ImportAsync(string format, string content)
        => Host.SendAsync(Import, new { input = new { format, content } }, Caller.Staff);

    private static (int Created, int Updated, int Unchanged, int Failed) Counts(GraphQLAnswer answer)
    {
        const string Path = "importProducts.productImport";
        Assert.Null(answer.ErrorOf("importProducts"));
        return (
            answer.Number($"{Path}.createdCount"), answer.Number($"{Path}.updatedCount"),
            answer.Number($"{Path}.unchangedCount"), answer.Number($"{Path}.failedCount"));
    }
}
