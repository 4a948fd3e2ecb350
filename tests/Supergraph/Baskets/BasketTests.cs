using EShop.Supergraph.Tests.Shops;
using Snapshooter.Xunit;

namespace EShop.Supergraph.Tests.Baskets;

/// <summary>A basket whose lines lead to Catalog and Inventory.</summary>
public abstract class BasketTests(IShop shop) : ShopTests(shop)
{
    private const string Basket = """
        { basket { quantity subtotal { amount currency } lines { quantity total { amount } product { name price { amount } stock { available } } } } }
        """;

    [Fact]
    public async Task Basket_Should_TellItsLinesAndTotals_When_Filled()
    {
        var mug = await NewProductAsync(5, 4.50m);
        var bowl = await NewProductAsync(9, 7.25m);
        var customer = await NewCustomerAsync();
        var before = await customer.Client.SendAsync(Basket);
        await customer.AddToBasketAsync(mug, 2);
        await customer.AddToBasketAsync(bowl, 1);
        await customer.AddToBasketAsync(mug, 1);

        var filled = await customer.Client.SendAsync(Basket);

        $"{before.Snapshot()}\n\n{filled.Snapshot((mug.Name, "mug"), (bowl.Name, "bowl"))}".MatchSnapshot();
    }

    [Fact]
    public async Task Basket_Should_Follow_When_QuantitiesChangeAndLinesGo()
    {
        var mug = await NewProductAsync(5);
        var bowl = await NewProductAsync(5);
        var customer = await NewCustomerAsync();
        await customer.AddToBasketAsync(mug, 1);
        await customer.AddToBasketAsync(bowl, 1);

        var changed = await customer.Client.SendAsync(
            """
            mutation Change($id: ID!) {
              changeQuantity(input: { productId: $id, quantity: 4 }) { basket { lines { quantity product { name } } } errors { __typename } }
            }
            """,
            new { id = mug.Id });
        var removed = await customer.Client.SendAsync(
            """
            mutation Remove($id: ID!) {
              removeFromBasket(input: { productId: $id }) { basket { lines { quantity product { name } } } errors { __typename } }
            }
            """,
            new { id = bowl.Id });
        var cleared = await customer.Client.SendAsync(
            "mutation { clearBasket { basket { quantity lines { quantity } } errors { __typename } } }");

        var names = new (string?, string)[] { (mug.Name, "mug"), (bowl.Name, "bowl") };
        $"{changed.Snapshot(names)}\n\n{removed.Snapshot(names)}\n\n{cleared.Snapshot()}".MatchSnapshot();
    }

    [Fact]
    public async Task AddToBasket_Should_RefuseInThePayload_When_ProductIsUnknownOrQuantityIsNone()
    {
        const string Add = """
            mutation Add($id: ID!, $quantity: Int!) {
              addToBasket(input: { productId: $id, quantity: $quantity }) {
                basket { quantity }
                errors { __typename ... on Error { message } }
              }
            }
            """;
        var mug = await NewProductAsync(5);
        var customer = await NewCustomerAsync();
        var draft = (await (await StaffAsync()).Client.SendAsync(
            """mutation { createProduct(input: { name: "Draft", price: 1, publish: false }) { product { id } errors { __typename } } }"""))
            .Checked().Text("createProduct.product.id");

        var unknown = await customer.Client.SendAsync(Add, new { id = draft, quantity = 1 });
        var none = await customer.Client.SendAsync(Add, new { id = mug.Id, quantity = 0 });

        $"{unknown.Snapshot()}\n\n{none.Snapshot()}".MatchSnapshot();
    }
}
