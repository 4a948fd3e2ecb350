using EShop.Catalog.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Catalog.Tests.Audit;

public sealed class AuditTests(CatalogFixture catalog) : CatalogTests(catalog)
{
    private const string Trail = """
        query ($actor: ID!) {
          catalogAuditEntries(where: { actorId: $actor }, first: 50) { nodes { entity action changes { field before after } } }
        }
        """;

    [Fact]
    public async Task Trail_Should_NameEveryKindOfChange_When_StaffKeepAProduct()
    {
        var staff = new Caller(Guid.CreateVersion7(), "staff");
        var key = await AddAttributeAsync("TEXT");
        var id = await AddProductAsync("Watched");

        await SendAsync(staff, "setProductAttributes", "SetProductAttributesInput", new { id, attributes = new[] { new { key, text = "Oak" } } });
        await SendAsync(staff, "setProductAttributes", "SetProductAttributesInput", new { id, attributes = new[] { new { key, text = "Ash" } } });
        await SendAsync(staff, "addProductMedia", "AddProductMediaInput", new { productId = id, url = "https://images.example/a.jpg" });
        await SendAsync(staff, "setProductPrice", "SetProductPriceInput", new { id, price = 5, currency = "CHF" });
        await SendAsync(staff, "removeProductPrice", "RemoveProductPriceInput", new { id, currency = "CHF" });
        await SendAsync(
            staff, "createProductVariant", "CreateProductVariantInput", new { productId = id, options = new[] { new { name = "Size", value = "M" } } });

        var entries = (await Host.SendAsync(Trail, new { actor = GlobalId.Of("User", staff.Id) }, Caller.Admin)).List("catalogAuditEntries.nodes");
        var kinds = entries.Select(e => $"{e!["entity"]} {e["action"]}").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "Product CREATED", "Product UPDATED", "ProductAttributeValue CREATED", "ProductAttributeValue UPDATED", "ProductMedia CREATED",
                "ProductOption CREATED", "ProductPrice CREATED", "ProductPrice DELETED",
            ],
            kinds);
        var change = entries.Single(e => $"{e!["entity"]} {e["action"]}" == "ProductAttributeValue UPDATED")!["changes"]!.AsArray().Single()!;
        Assert.Equal(("TextValue", "Oak", "Ash"), (change["field"]!.GetValue<string>(), change["before"]!.GetValue<string>(), change["after"]!.GetValue<string>()));
    }

    private async Task SendAsync(Caller caller, string mutation, string type, object input)
    {
        var document = $"mutation ($input: {type}!) {{ {mutation}(input: $input) {{ errors {{ __typename }} }} }}";
        Assert.Null((await Host.SendAsync(document, new { input }, caller)).ErrorOf(mutation));
    }
}
