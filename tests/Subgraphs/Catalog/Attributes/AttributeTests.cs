using EShop.Catalog.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Catalog.Tests.Attributes;

public sealed class AttributeTests(CatalogFixture catalog) : CatalogTests(catalog)
{
    private const string Definitions = """
        query ($categoryId: ID) { productAttributeDefinitions(categoryId: $categoryId, first: 200) { nodes { id key category { id } } } }
        """;

    private const string Update = """
        mutation ($input: UpdateProductAttributeInput!) {
          updateProductAttribute(input: $input) {
            productAttributeDefinition { name allowedValues isFacetable }
            errors { __typename ... on ProductAttributeInvalidError { field } }
          }
        }
        """;

    private const string Delete = """
        mutation ($input: DeleteProductAttributeInput!) {
          deleteProductAttribute(input: $input) { errors { __typename ... on ProductAttributeInUseError { products } } }
        }
        """;

    [Theory]
    [InlineData("key", """{ "key": "Big", "name": "X", "type": "TEXT" }""")]
    [InlineData("key", """{ "key": "1st", "name": "X", "type": "TEXT" }""")]
    [InlineData("key", """{ "key": "a\n", "name": "X", "type": "TEXT" }""")]
    [InlineData("name", """{ "key": "a", "name": " ", "type": "TEXT" }""")]
    [InlineData("unit", """{ "key": "a", "name": "X", "type": "TEXT", "unit": "cm" }""")]
    [InlineData("allowedValues", """{ "key": "a", "name": "X", "type": "ENUM" }""")]
    [InlineData("allowedValues", """{ "key": "a", "name": "X", "type": "ENUM", "allowedValues": ["A", "A"] }""")]
    [InlineData("allowedValues", """{ "key": "a", "name": "X", "type": "NUMBER", "allowedValues": ["A"] }""")]
    public async Task Define_Should_NameTheField_When_AValueIsWrong(string field, string input)
    {
        var answer = await DefineAttributeAsync(System.Text.Json.Nodes.JsonNode.Parse(input)!);

        Assert.Equal("ProductAttributeInvalidError", answer.ErrorOf("defineProductAttribute"));
        Assert.Equal(field, answer.Text("defineProductAttribute.errors.0.field"));
    }

    [Fact]
    public async Task Define_Should_Refuse_When_TheKeyIsTaken()
    {
        var key = await AddAttributeAsync("TEXT");

        Assert.Equal("ProductAttributeKeyTakenError", (await DefineAttributeAsync(new { key, name = "X", type = "TEXT" })).ErrorOf("defineProductAttribute"));
    }

    [Fact]
    public async Task SetAttributes_Should_KeepValuesOfEveryType_When_TheyFit()
    {
        var text = await AddAttributeAsync("TEXT");
        var number = await AddAttributeAsync("NUMBER");
        var boolean = await AddAttributeAsync("BOOLEAN");
        var choice = await AddAttributeAsync("ENUM", ["Matt", "Glossy"]);
        var id = await AddProductAsync("Screen");

        var set = await SetAttributesAsync(
            id,
            new { key = text, text = " Oak " },
            new { key = number, number = 15.60m },
            new { key = boolean, boolean = false },
            new { key = choice, text = "Matt" });
        var same = await SetAttributesAsync(id, new { key = text, text = "Oak" });
        var cleared = await SetAttributesAsync(id, new { key = text }, new { key = number, number = 17 });

        Assert.Equal(
            new Dictionary<string, string> { [boolean] = "false", [choice] = "Matt", [number] = "15.6", [text] = "Oak" },
            Values(set).ToDictionary(v => v.Key, v => v.Value));
        Assert.Equal((2, 2, 3), (Version(set), Version(same), Version(cleared)));
        Assert.Equal("17", Values(cleared).Single(v => v.Key == number).Value);
        Assert.DoesNotContain(Values(cleared), v => v.Key == text);
    }

    [Theory]
    [InlineData("NUMBER", """{ "text": "5" }""")]
    [InlineData("NUMBER", """{ "number": 0.0000001 }""")]
    [InlineData("NUMBER", """{ "number": 1000000000000 }""")]
    [InlineData("TEXT", """{ "number": 5 }""")]
    [InlineData("TEXT", """{ "text": " " }""")]
    [InlineData("TEXT", """{ "text": "A", "number": 5 }""")]
    [InlineData("BOOLEAN", """{ "text": "true" }""")]
    [InlineData("ENUM", """{ "text": "b" }""")]
    public async Task SetAttributes_Should_NameTheAttribute_When_TheValueIsNotOfItsType(string type, string value)
    {
        var key = await AddAttributeAsync(type, type == "ENUM" ? ["A", "B"] : null);
        var input = System.Text.Json.Nodes.JsonNode.Parse(value)!;
        input["key"] = key;

        var answer = await SetAttributesAsync(await AddProductAsync("Typed"), input);

        Assert.Equal("ProductInvalidError", answer.ErrorOf("setProductAttributes"));
        Assert.Equal($"attributes.{key}", answer.Text("setProductAttributes.errors.0.field"));
    }

    [Fact]
    public async Task SetAttributes_Should_Refuse_When_TheCategoryHasNoSuchAttribute()
    {
        var top = await AddCategoryAsync($"Clothes {Brand}");
        var below = await AddCategoryAsync($"Shirts {Brand}", top);
        var other = await AddCategoryAsync($"Books {Brand}");
        var key = await AddAttributeAsync("TEXT", categoryId: top);

        var inside = await SetAttributesAsync(await AddProductAsync("Shirt", categoryId: below), new { key, text = "Linen" });
        var outside = await SetAttributesAsync(await AddProductAsync("Novel", categoryId: other), new { key, text = "Linen" });
        var unknown = await SetAttributesAsync(await AddProductAsync("Thing"), new { key = "no_such_key", text = "Linen" });
        var listed = await Host.SendAsync(Definitions, new { categoryId = below });
        var elsewhere = await Host.SendAsync(Definitions, new { categoryId = other });

        Assert.Null(inside.ErrorOf("setProductAttributes"));
        Assert.Equal($"attributes.{key}", outside.Text("setProductAttributes.errors.0.field"));
        Assert.Equal("attributes.no_such_key", unknown.Text("setProductAttributes.errors.0.field"));
        Assert.Contains(listed.List("productAttributeDefinitions.nodes"), n => n!["key"]!.GetValue<string>() == key && n["category"]!["id"]!.GetValue<string>() == top);
        Assert.DoesNotContain(elsewhere.List("productAttributeDefinitions.nodes"), n => n!["key"]!.GetValue<string>() == key);
    }

    [Fact]
    public async Task Attributes_Should_ComeFromTheProduct_When_AVariantHasNone()
    {
        var fabric = await AddAttributeAsync("TEXT");
        var fit = await AddAttributeAsync("TEXT");
        var parent = await AddProductAsync("Blouse");
        var variant = await AddVariantAsync(parent, "M");
        await SetAttributesAsync(parent, new { key = fabric, text = "Silk" }, new { key = fit, text = "Loose" });

        var answer = await SetAttributesAsync(variant, new { key = fit, text = "Slim" });

        Assert.Equal(
            new Dictionary<string, string> { [fabric] = "Silk", [fit] = "Slim" },
            Values(answer).ToDictionary(v => v.Key, v => v.Value));
    }

    [Fact]
    public async Task Definition_Should_StayUsable_When_ItIsChangedOrDeletedWhileInUse()
    {
        var key = await AddAttributeAsync("ENUM", ["A", "B"]);
        var id = (await Host.SendAsync(Definitions)).List("productAttributeDefinitions.nodes")
            .Single(n => n!["key"]!.GetValue<string>() == key)!["id"]!.GetValue<string>();
        var product = await AddProductAsync("Used");
        await SetAttributesAsync(product, new { key, text = "A" });

        var missing = await Host.SendAsync(Update, new { input = new { id, allowedValues = new[] { "B", "C" } } }, Caller.Staff);
        var widened = await Host.SendAsync(Update, new { input = new { id, allowedValues = new[] { "C", "A" }, name = "Letter" } }, Caller.Staff);
        var refused = await Host.SendAsync(Delete, new { input = new { id } }, Caller.Staff);
        await SetAttributesAsync(product, new { key });
        var deleted = await Host.SendAsync(Delete, new { input = new { id } }, Caller.Staff);

        Assert.Equal("allowedValues", missing.Text("updateProductAttribute.errors.0.field"));
        Assert.Equal("Letter", widened.Text("updateProductAttribute.productAttributeDefinition.name"));
        Assert.Equal(1, refused.Number("deleteProductAttribute.errors.0.products"));
        Assert.Null(deleted.ErrorOf("deleteProductAttribute"));
        Assert.Equal("ProductAttributeNotFoundError", (await Host.SendAsync(Delete, new { input = new { id } }, Caller.Staff)).ErrorOf("deleteProductAttribute"));
    }

    private static List<(string Key, string Value)> Values(GraphQLAnswer answer)
        => [.. answer.List("setProductAttributes.product.attributes").Select(a => (a!["key"]!.GetValue<string>(), a["value"]!.GetValue<string>()))];

    private static int Version(GraphQLAnswer answer) => answer.Number("setProductAttributes.product.version");
}
