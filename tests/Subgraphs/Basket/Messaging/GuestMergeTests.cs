using EShop.Basket.Tests.Testing;
using EShop.Contracts;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Tests.Messaging;

public sealed class GuestMergeTests(BasketFixture basket) : BasketTests(basket)
{
    private readonly Caller _guest = Caller.NewGuest();

    [Fact]
    public async Task SignIn_Should_AddUp_When_BothHaveABasket()
    {
        var (shared, other) = (await AddProductAsync(), await AddProductAsync());
        await AddAsync(shared, 2);
        await AddAsync(shared, 3, _guest);
        await AddAsync(other, 1, _guest);

        await SignInAsync();
        await SignInAsync();

        Assert.Equal([5, 1], (await ShowAsync()).List("basket.lines").Select(l => l!["quantity"]!.GetValue<int>()));
        Assert.Null((await ShowAsync(_guest)).At("basket"));
    }

    [Fact]
    public async Task SignIn_Should_HandTheBasketOver_When_TheUserHasNone()
    {
        await AddAsync(await AddProductAsync(), 4, _guest);
        var id = (await ShowAsync(_guest)).Text("basket.id");

        await SignInAsync();

        var answer = await ShowAsync();
        Assert.Equal((id, 4), (answer.Text("basket.id"), answer.Number("basket.quantity")));
    }

    [Fact]
    public async Task SignIn_Should_StayWithinTheLimit_When_QuantitiesAddUp()
    {
        var product = await AddProductAsync();
        await AddAsync(product, 900);
        await AddAsync(product, 900, _guest);

        await SignInAsync();

        Assert.Equal(1000, (await ShowAsync()).Number("basket.quantity"));
    }

    [Fact]
    public async Task SignIn_Should_KeepWhatWasChangedLast_When_CurrenciesDiffer()
    {
        await AddAsync(await AddProductAsync());
        Host.Clock.Advance(TimeSpan.FromSeconds(1));
        await AddAsync(await AddProductAsync(currency: "USD"), 2, _guest);

        await SignInAsync();

        var answer = await ShowAsync();
        Assert.Equal(("USD", 2), (answer.Text("basket.currency"), answer.Number("basket.quantity")));
    }

    [Fact]
    public async Task SignIn_Should_LeaveTheGuestsOrderAlone_When_OneIsBeingMade()
    {
        var product = await AddProductAsync();
        await AddAsync(product, 2, _guest);
        await SealAsync(Guid.CreateVersion7(), Host.Clock.GetUtcNow() + TimeSpan.FromMinutes(30), _guest.Id);

        await SignInAsync();

        Assert.Equal(2, (await ShowAsync(_guest)).Number("basket.quantity"));
        Assert.Null((await ShowAsync()).At("basket"));
    }

    [Fact]
    public async Task Erasure_Should_DeleteTheBasket_When_TheAccountIsDeleted()
    {
        await AddAsync(await AddProductAsync());

        await Host.Messages.PublishAsync(new UserErased(Shopper.Id, DateTimeOffset.UnixEpoch));

        Assert.Equal(0, await Host.QueryAsync(db => db.Baskets.CountAsync(b => b.OwnerId == Shopper.Id)));
    }

    private async Task SignInAsync()
        => Assert.True(await Host.Messages.PublishAsync(new GuestSignedIn(_guest.Id, Shopper.Id, DateTimeOffset.UnixEpoch)));
}
