using EShop.Shipping.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Shipping.Tests.Methods;

public sealed class ShippingMethodTests(ShippingFixture shipping) : ShippingTests(shipping)
{
    private const string Create = """
        mutation ($input: CreateShippingMethodInput!) {
          createShippingMethod(input: $input) { shippingMethod { id code version } errors { __typename ... on ShippingMethodInvalidError { field } } }
        }
        """;

    private const string CreateZone = """
        mutation ($input: CreateShippingZoneInput!) {
          createShippingZone(input: $input) { shippingZone { id countries } errors { __typename ... on ShippingZoneInvalidError { field } } }
        }
        """;

    private const string SetRate = """
        mutation ($input: SetShippingRateInput!) {
          setShippingRate(input: $input) {
            shippingMethod { version rates { zone { code } price { amount currency } freeFrom { amount } } }
            errors { __typename ... on ShippingMethodInvalidError { field } }
          }
        }
        """;

    private const string Update = """
        mutation ($input: UpdateShippingMethodInput!) {
          updateShippingMethod(input: $input) {
            shippingMethod { name isActive version }
            errors { __typename ... on ShippingMethodChangedError { currentVersion } }
          }
        }
        """;

    [Fact]
    public async Task Rate_Should_BeShownInItsCurrency_When_ItIsSet()
    {
        var (method, zone) = (await NewMethodAsync(), await NewZoneAsync("IS"));

        var answer = await StaffAsync(SetRate, new { input = new { id = method, zoneId = zone, currency = "KWD", price = 1.125m, freeFrom = 50m } });

        Assert.Equal(1.125m, answer.Amount("setShippingRate.shippingMethod.rates.0.price.amount"));
        Assert.Equal("KWD", answer.Text("setShippingRate.shippingMethod.rates.0.price.currency"));
        Assert.Equal(2, answer.Number("setShippingRate.shippingMethod.version"));
    }

    [Theory]
    [InlineData("ABC", 1, "currency")]
    [InlineData("JPY", 1.5, "price")]
    [InlineData("EUR", -1, "price")]
    public async Task Rate_Should_NameTheField_When_AValueIsWrong(string currency, double price, string field)
    {
        var answer = await StaffAsync(
            SetRate,
            new { input = new { id = await NewMethodAsync(), zoneId = await NewZoneAsync("IS"), currency, price } });

        Assert.Equal("ShippingMethodInvalidError", answer.ErrorOf("setShippingRate"));
        Assert.Equal(field, answer.Text("setShippingRate.errors.0.field"));
    }

    [Fact]
    public async Task Update_Should_TellTheCurrentVersion_When_TheGivenOneIsOld()
    {
        var id = await NewMethodAsync();
        await StaffAsync(Update, new { input = new { id, isActive = false, version = 1 } });

        var answer = await StaffAsync(Update, new { input = new { id, name = "Mine", version = 1 } });

        Assert.Equal("ShippingMethodChangedError", answer.ErrorOf("updateShippingMethod"));
        Assert.Equal(2, answer.Number("updateShippingMethod.errors.0.currentVersion"));
    }

    [Fact]
    public async Task Methods_Should_BeOfferedWhileActive_When_ShoppersAsk()
    {
        var code = NewCode();
        var id = await NewMethodAsync(code);
        const string list = "query ($code: String!) { shippingMethods(where: { code: { eq: $code } }) { totalCount } }";

        var before = await Host.SendAsync(list, new { code });
        await StaffAsync(Update, new { input = new { id, isActive = false } });
        var after = await Host.SendAsync(list, new { code });
        var toStaff = await StaffAsync(list, new { code });

        Assert.Equal([1, 0, 1], new[] { before, after, toStaff }.Select(a => a.Number("shippingMethods.totalCount")));
    }

    [Fact]
    public async Task Zone_Should_StayWhilePricesDependOnIt_When_ItIsDeleted()
    {
        const string delete = "mutation ($input: DeleteShippingZoneInput!) { deleteShippingZone(input: $input) { errors { __typename } } }";
        const string remove = "mutation ($input: RemoveShippingRateInput!) { removeShippingRate(input: $input) { errors { __typename } } }";
        var (method, zone) = (await NewMethodAsync(), await NewZoneAsync("IS"));
        await StaffAsync(SetRate, new { input = new { id = method, zoneId = zone, currency = "EUR", price = 1 } });

        var refused = await StaffAsync(delete, new { input = new { id = zone } });
        await StaffAsync(remove, new { input = new { id = method, zoneId = zone, currency = "EUR" } });
        var deleted = await StaffAsync(delete, new { input = new { id = zone } });

        Assert.Equal("ShippingZoneInUseError", refused.ErrorOf("deleteShippingZone"));
        Assert.Null(deleted.ErrorOf("deleteShippingZone"));
    }

    [Fact]
    public async Task Create_Should_RefuseTheCode_When_AnotherHasIt()
    {
        var code = NewCode();
        await NewMethodAsync(code);

        var answer = await StaffAsync(Create, new { input = new { code, name = "Second", carrier = "Post", minDays = 1, maxDays = 2 } });

        Assert.Equal("code", answer.Text("createShippingMethod.errors.0.field"));
    }

    private static string NewCode() => $"T{Guid.CreateVersion7().ToString("N")[^15..].ToUpperInvariant()}";

    private async Task<string> NewMethodAsync(string? code = null)
        => (await StaffAsync(Create, new { input = new { code = code ?? NewCode(), name = "Test", carrier = "Post", minDays = 1, maxDays = 2 } }))
            .Text("createShippingMethod.shippingMethod.id")!;

    private async Task<string> NewZoneAsync(params string[] countries)
        => (await StaffAsync(CreateZone, new { input = new { code = NewCode(), name = "Zone", countries } })).Text("createShippingZone.shippingZone.id")!;
}
