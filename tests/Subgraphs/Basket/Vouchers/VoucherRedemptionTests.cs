using EShop.Basket.Tests.Testing;
using EShop.Contracts;
using EShop.Subgraphs.Testing;

namespace EShop.Basket.Tests.Vouchers;

public sealed class VoucherRedemptionTests(BasketFixture basket) : VoucherTests(basket)
{
    private static readonly TimeSpan s_while = TimeSpan.FromMinutes(30);

    private DateTimeOffset Later => Host.Clock.GetUtcNow() + s_while;

    [Fact]
    public async Task Seal_Should_SpreadTheDiscount_When_ThereAreSeveralLines()
    {
        var code = await AddVoucherAsync(amount: 10m);
        foreach (var price in (decimal[])[3.33m, 3.33m, 3.34m, 7m])
        {
            await AddAsync(await AddProductAsync(price));
        }

        await ApplyAsync(code);
        var order = Guid.CreateVersion7();
        var first = Assert.IsType<BasketSealed>(await SealAsync(order, Later));
        var repeated = Assert.IsType<BasketSealed>(await SealAsync(order, Later));

        Assert.Equal((code, 10m), (first.VoucherCode, first.DiscountTotal));
        Assert.Equal(10m, first.Lines.Sum(l => l.Discount));
        Assert.All(first.Lines, l => Assert.InRange(l.Discount, 0.01m, l.UnitPrice));
        Assert.Equal(first.Lines.Select(l => l.Discount), repeated.Lines.Select(l => l.Discount));
        Assert.Equal(1, await UsesAsync(code));
    }

    [Fact]
    public async Task Seal_Should_TakeTheUseAlong_When_TheSameKeyTriesAgain()
    {
        var code = await AddVoucherAsync(percentage: 10m, maxUsesPerCustomer: 1);
        await AddAsync(await AddProductAsync());
        await ApplyAsync(code);
        await SealAsync(Guid.CreateVersion7(), Later, key: "one");

        var again = await SealAsync(Guid.CreateVersion7(), Later.AddSeconds(5), key: "one");

        Assert.Equal(1m, Assert.IsType<BasketSealed>(again).DiscountTotal);
        Assert.Equal(1, await UsesAsync(code));
    }

    [Fact]
    public async Task Seal_Should_GiveTheLastUseToOneOrder_When_ManyWantIt()
    {
        var code = await AddVoucherAsync(percentage: 10m, maxUses: 3);
        var product = await AddProductAsync();
        var shoppers = Enumerable.Range(0, 12).Select(_ => Caller.NewCustomer()).ToArray();
        foreach (var shopper in shoppers)
        {
            await AddAsync(product, caller: shopper);
            Assert.Null((await ApplyAsync(code, shopper)).ErrorOf("applyVoucher"));
        }

        var answers = await Task.WhenAll(shoppers.Select(s => SealAsync(Guid.CreateVersion7(), Later, s.Id)));

        Assert.Equal(3, answers.OfType<BasketSealed>().Count());
        Assert.All(answers.OfType<BasketRefused>(), r => Assert.Equal(BasketProblemCodes.VoucherNotApplicable, r.Problems[0].Code));
        Assert.Equal(3, await UsesAsync(code));
        var late = Caller.NewCustomer();
        await AddAsync(product, caller: late);
        Assert.Equal("USED_UP", (await ApplyAsync(code, late)).Text("applyVoucher.errors.0.reason"));
    }

    [Fact]
    public async Task Seal_Should_CountTheCustomersOwnUses_When_ThoseAreBounded()
    {
        var code = await AddVoucherAsync(percentage: 10m, maxUsesPerCustomer: 1);
        var product = await AddProductAsync();
        await OrderAsync(product, code);

        await AddAsync(product);
        var again = await ApplyAsync(code);
        var other = Caller.NewCustomer();
        await AddAsync(product, caller: other);

        Assert.Equal("USED_UP", again.Text("applyVoucher.errors.0.reason"));
        Assert.Null((await ApplyAsync(code, other)).ErrorOf("applyVoucher"));
    }

    [Fact]
    public async Task OrderCancelled_Should_GiveTheUseBack_When_TheOrderWasConfirmedOrNot()
    {
        var code = await AddVoucherAsync(percentage: 10m, maxUses: 1);
        var product = await AddProductAsync();
        var confirmed = await OrderAsync(product, code);
        Assert.Equal(1, await UsesAsync(code));
        Assert.Null((await CostsAsync()).At("basket.voucher"));

        await Host.Messages.PublishAsync(new OrderCancelled(confirmed, Shopper.Id, null, "", Host.Clock.GetUtcNow()));
        Assert.Equal(0, await UsesAsync(code));

        await AddAsync(product);
        Assert.Null((await ApplyAsync(code)).ErrorOf("applyVoucher"));
        var open = Guid.CreateVersion7();
        Assert.IsType<BasketSealed>(await SealAsync(open, Later));
        await Host.Messages.PublishAsync(new OrderRejected(open, Shopper.Id, null, "OUT_OF_STOCK", "", Host.Clock.GetUtcNow()));

        Assert.Equal(0, await UsesAsync(code));
        Assert.Equal(code, (await CostsAsync()).Text("basket.voucher.code"));
    }

    [Fact]
    public async Task Use_Should_Lapse_When_TheOrderWasNeverHeardOfAgain()
    {
        var code = await AddVoucherAsync(percentage: 10m, maxUses: 1);
        await AddAsync(await AddProductAsync());
        await ApplyAsync(code);
        await SealAsync(Guid.CreateVersion7(), Later);
        Assert.Equal(1, await UsesAsync(code));

        Host.Clock.Advance(s_while + TimeSpan.FromSeconds(1));

        Assert.Equal(0, await UsesAsync(code));
        Assert.IsType<BasketSealed>(await SealAsync(Guid.CreateVersion7(), Later));
    }

    [Fact]
    public async Task SignIn_Should_BringTheGuestsVoucher_When_TheAccountHasNone()
    {
        var code = await AddVoucherAsync(percentage: 10m);
        var guest = Caller.NewGuest();
        await AddAsync(await AddProductAsync());
        await AddAsync(await AddProductAsync(), caller: guest);
        await ApplyAsync(code, guest);

        await Host.Messages.PublishAsync(new GuestSignedIn(guest.Id, Shopper.Id, Host.Clock.GetUtcNow()));

        Assert.Equal(code, (await CostsAsync()).Text("basket.voucher.code"));
    }

    private async Task<Guid> OrderAsync(Guid product, string code)
    {
        await AddAsync(product);
        Assert.Null((await ApplyAsync(code)).ErrorOf("applyVoucher"));
        var order = Guid.CreateVersion7();
        Assert.IsType<BasketSealed>(await SealAsync(order, Later));
        await Host.Messages.PublishAsync(new OrderConfirmed(order, "1", Shopper.Id, null, [], 1m, "EUR", Host.Clock.GetUtcNow()));
        return order;
    }

    private async Task<int> UsesAsync(string code)
        => (await Host.SendAsync("query ($code: String!) { voucherByCode(code: $code) { uses } }", new { code }, Caller.Staff))
            .Number("voucherByCode.uses");
}
