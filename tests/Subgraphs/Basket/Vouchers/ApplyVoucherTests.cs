using EShop.Basket.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Basket.Tests.Vouchers;

public sealed class ApplyVoucherTests(BasketFixture basket) : VoucherTests(basket)
{
    private const string Remove = "mutation { removeVoucher { basket { discount { amount } voucher { code } } errors { __typename } } }";

    [Fact]
    public async Task ApplyVoucher_Should_TakeAPercentageOff_When_ItsCodeIsTypedInAnyCase()
    {
        var code = await AddVoucherAsync(percentage: 12.5m);
        await AddAsync(await AddProductAsync(9.99m), 3);

        var answer = await ApplyAsync($" {code.ToLowerInvariant()} ");

        Assert.Equal(code, answer.Text("applyVoucher.basket.voucher.code"));
        Assert.Equal(12.5m, answer.Amount("applyVoucher.basket.voucher.percentage"));
        var shown = await CostsAsync();
        Assert.Equal((29.97m, 3.75m, 26.22m), Sums(shown));
        Assert.Empty(shown.List("basket.problems"));
    }

    [Fact]
    public async Task ApplyVoucher_Should_TakeNoMoreThanThereIs_When_TheAmountIsMore()
    {
        var code = await AddVoucherAsync(amount: 50m);
        await AddAsync(await AddProductAsync(20m));

        await ApplyAsync(code);

        Assert.Equal((20m, 20m, 0m), Sums(await CostsAsync()));
    }

    [Fact]
    public async Task ApplyVoucher_Should_ReplaceTheOneBefore_When_ThereIsOne()
    {
        var (first, second) = (await AddVoucherAsync(percentage: 10m), await AddVoucherAsync(percentage: 20m));
        await AddAsync(await AddProductAsync(100m));

        await ApplyAsync(first);
        await ApplyAsync(second);
        var shown = await CostsAsync();
        var removed = await Host.SendAsync(Remove, null, Shopper);

        Assert.Equal((second, 20m), (shown.Text("basket.voucher.code"), shown.Amount("basket.discount.amount")));
        Assert.Null(removed.At("removeVoucher.basket.voucher"));
        Assert.Equal(0m, removed.Amount("removeVoucher.basket.discount.amount"));
    }

    [Fact]
    public async Task ApplyVoucher_Should_SayWhy_When_ItTakesNothingOff()
    {
        var now = Host.Clock.GetUtcNow();
        (string Code, string Reason)[] cases =
        [
            (await AddVoucherAsync(percentage: 5m, startsAt: now.AddHours(1)), "NOT_YET_VALID"),
            (await AddVoucherAsync(percentage: 5m, endsAt: now), "EXPIRED"),
            (await AddVoucherAsync(percentage: 5m, minimumSubtotal: 10.01m), "BELOW_MINIMUM"),
            (await AddVoucherAsync(amount: 5m, currency: "USD"), "OTHER_CURRENCY"),
        ];
        await AddAsync(await AddProductAsync(10m));

        foreach (var (code, reason) in cases)
        {
            var answer = await ApplyAsync(code);

            Assert.Equal("VoucherNotApplicableError", answer.ErrorOf("applyVoucher"));
            Assert.Equal(reason, answer.Text("applyVoucher.errors.0.reason"));
        }

        Assert.Equal("VoucherNotFoundError", (await ApplyAsync("NEVER-HEARD-OF")).ErrorOf("applyVoucher"));
        Assert.Null((await CostsAsync()).At("basket.voucher"));
    }

    [Fact]
    public async Task Basket_Should_NameTheVoucherAsAProblem_When_ItStopsHolding()
    {
        var code = await AddVoucherAsync(percentage: 50m, minimumSubtotal: 15m);
        var product = await AddProductAsync(10m);
        await AddAsync(product, 2);
        await ApplyAsync(code);

        await Host.SendAsync(
            "mutation ($input: ChangeQuantityInput!) { changeQuantity(input: $input) { basket { quantity } } }",
            new { input = new { productId = IdOf(product), quantity = 1 } },
            Shopper);

        var shown = await CostsAsync();
        Assert.Equal((10m, 0m, 10m), Sums(shown));
        Assert.Equal("VOUCHER_NOT_APPLICABLE", shown.Text("basket.problems.0.code"));
    }

    private static (decimal Subtotal, decimal Discount, decimal Total) Sums(GraphQLAnswer answer)
        => (answer.Amount("basket.subtotal.amount"), answer.Amount("basket.discount.amount"), answer.Amount("basket.total.amount"));
}
