using EShop.Supergraph.Tests.Shops;
using Snapshooter.Xunit;

namespace EShop.Supergraph.Tests.Access;

/// <summary>Who lacks a right is told so at the field that needs it.</summary>
public abstract class RightsTests(IShop shop) : ShopTests(shop)
{
    private const string CreateProduct = """
        mutation { createProduct(input: { name: "Mine", price: 1 }) { product { name } errors { __typename } } }
        """;

    [Fact]
    public async Task CreateProduct_Should_BeRefusedAtItsPath_When_CallerIsACustomer()
    {
        var customer = await NewCustomerAsync();

        var answer = await customer.Client.SendAsync(CreateProduct);

        answer.Snapshot().MatchSnapshot();
        Assert.Equal(0, await Shop.Databases.CountAsync("catalog", "select count(*) from products where name = 'Mine'"));
    }

    [Fact]
    public async Task CreateProduct_Should_BeRefusedAtItsPath_When_CallerIsAnonymous()
    {
        var answer = await Anonymous.SendAsync(CreateProduct);

        answer.Snapshot().MatchSnapshot();
    }

    [Fact]
    public async Task NestedField_Should_BeRefusedAtItsPath_When_CallerIsACustomer()
    {
        var product = await NewProductAsync(1);
        var customer = await NewCustomerAsync();

        var answer = await customer.Client.SendAsync(
            "query Levels($id: ID!) { productById(id: $id) { stock { available levels { onHand } } } }",
            new { id = product.Id });

        answer.Snapshot().MatchSnapshot();
    }

    [Fact]
    public async Task NestedField_Should_Answer_When_CallerIsStaff()
    {
        var product = await NewProductAsync(4);

        var answer = await (await StaffAsync()).Client.SendAsync(
            "query Levels($id: ID!) { productById(id: $id) { stock { available levels { onHand reserved available } } } }",
            new { id = product.Id });

        answer.Snapshot().MatchSnapshot();
    }

    [Fact]
    public async Task Basket_Should_BeRefusedAtItsPath_When_CallerIsAnonymous()
    {
        var answer = await Anonymous.SendAsync("{ basket { quantity } }");

        answer.Snapshot().MatchSnapshot();
    }
}
