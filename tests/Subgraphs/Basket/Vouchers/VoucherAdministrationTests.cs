using EShop.Basket.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Basket.Tests.Vouchers;

public sealed class VoucherAdministrationTests(BasketFixture basket) : VoucherTests(basket)
{
    private const string SetTerms = """
        mutation ($input: SetVoucherTermsInput!) {
          setVoucherTerms(input: $input) {
            voucher { version description maxUses minimumSubtotal { amount currency } }
            errors { __typename ... on VoucherInvalidError { field } ... on VoucherChangedError { currentVersion } }
          }
        }
        """;

    public static TheoryData<string, object> WrongVouchers() => new()
    {
        { "code", new { code = "no blanks", description = "x", percentage = 5 } },
        { "code", new { code = "AB", description = "x", percentage = 5 } },
        { "description", new { code = "GOOD-CODE", description = " ", percentage = 5 } },
        { "percentage", new { code = "GOOD-CODE", description = "x" } },
        { "percentage", new { code = "GOOD-CODE", description = "x", percentage = 5, amount = 5, currency = "EUR" } },
        { "percentage", new { code = "GOOD-CODE", description = "x", percentage = 100.01 } },
        { "percentage", new { code = "GOOD-CODE", description = "x", percentage = 1.005 } },
        { "currency", new { code = "GOOD-CODE", description = "x", amount = 5 } },
        { "currency", new { code = "GOOD-CODE", description = "x", amount = 5, currency = "EURO" } },
        { "currency", new { code = "GOOD-CODE", description = "x", percentage = 5, currency = "EUR" } },
        { "amount", new { code = "GOOD-CODE", description = "x", amount = 5.5, currency = "JPY" } },
        { "minimumSubtotal", new { code = "GOOD-CODE", description = "x", amount = 5, minimumSubtotal = 0, currency = "EUR" } },
        { "endsAt", new { code = "GOOD-CODE", description = "x", percentage = 5, startsAt = "2030-01-02T00:00:00Z", endsAt = "2030-01-01T00:00:00Z" } },
        { "maxUses", new { code = "GOOD-CODE", description = "x", percentage = 5, maxUses = 0 } },
        { "maxUsesPerCustomer", new { code = "GOOD-CODE", description = "x", percentage = 5, maxUsesPerCustomer = -1 } },
    };

    [Theory]
    [MemberData(nameof(WrongVouchers))]
    public async Task CreateVoucher_Should_NameTheField_When_ItIsWrong(string field, object input)
    {
        var answer = await CreateAsync(input);

        Assert.Equal("VoucherInvalidError", answer.ErrorOf("createVoucher"));
        Assert.Equal(field, answer.Text("createVoucher.errors.0.field"));
    }

    [Fact]
    public async Task CreateVoucher_Should_Refuse_When_TheCodeIsTaken()
    {
        var code = await AddVoucherAsync(percentage: 5m);

        var answer = await CreateAsync(new { code = code.ToLowerInvariant(), description = "again", percentage = 5 });

        Assert.Equal("code", answer.Text("createVoucher.errors.0.field"));
    }

    [Fact]
    public async Task SetVoucherTerms_Should_ReplaceThem_When_TheVersionIsTheNewest()
    {
        var id = (await CreateAsync(new { code = NewCode(), description = "x", percentage = 5, maxUses = 2 })).Text("createVoucher.voucher.id");

        var set = await Host.SendAsync(SetTerms, new { input = new { id, version = 1, minimumSubtotal = 20, currency = "EUR" } }, Caller.Staff);
        var stale = await Host.SendAsync(SetTerms, new { input = new { id, version = 1 } }, Caller.Staff);
        var wrong = await Host.SendAsync(SetTerms, new { input = new { id, minimumSubtotal = -1 } }, Caller.Staff);

        Assert.Null(set.At("setVoucherTerms.voucher.maxUses"));
        Assert.Equal((2, 20m), (set.Number("setVoucherTerms.voucher.version"), set.Amount("setVoucherTerms.voucher.minimumSubtotal.amount")));
        Assert.Equal(("VoucherChangedError", 2), (stale.ErrorOf("setVoucherTerms"), stale.Number("setVoucherTerms.errors.0.currentVersion")));
        Assert.Equal("minimumSubtotal", wrong.Text("setVoucherTerms.errors.0.field"));
    }

    [Fact]
    public async Task DeactivateVoucher_Should_HideItFromShoppers_UntilItIsActivated()
    {
        var code = NewCode();
        var id = (await CreateAsync(new { code, description = "x", percentage = 5 })).Text("createVoucher.voucher.id");
        await AddAsync(await AddProductAsync());

        await Host.SendAsync("mutation ($input: DeactivateVoucherInput!) { deactivateVoucher(input: $input) { voucher { id } } }", new { input = new { id } }, Caller.Staff);
        var hidden = await ApplyAsync(code);
        await Host.SendAsync("mutation ($input: ActivateVoucherInput!) { activateVoucher(input: $input) { voucher { id } } }", new { input = new { id } }, Caller.Staff);

        Assert.Equal("VoucherNotFoundError", hidden.ErrorOf("applyVoucher"));
        Assert.Null((await ApplyAsync(code)).ErrorOf("applyVoucher"));
    }

    [Fact]
    public async Task Vouchers_Should_BeForStaffAlone_When_ListedOrRead()
    {
        var code = await AddVoucherAsync(percentage: 5m);
        const string List = "query ($code: String!) { vouchers(where: { code: { eq: $code } }) { totalCount nodes { code uses } } }";

        var staff = await Host.SendAsync(List, new { code }, Caller.Staff);
        var shopper = await Host.SendAsync(List, new { code }, Shopper);

        Assert.Equal((1, code), (staff.Number("vouchers.totalCount"), staff.Text("vouchers.nodes.0.code")));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], shopper.ErrorCodes);
    }
}
