using System.Net;
using EShop.Contracts;
using EShop.Payment.Payments;
using EShop.Payment.Providers;
using EShop.Payment.Simulator;
using EShop.Payment.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Payment.Tests.Payments;

public sealed class AuthorizationTests(PaymentFixture payment) : PaymentTests(payment)
{
    [Fact]
    public async Task Authorize_Should_AnswerEachAndChargeOnce_When_TheCommandComesAgain()
    {
        var authorized = await Host.Messages.ListenAsync<PaymentAuthorized>();

        await AuthorizeAsync("tok_ok");
        await AuthorizeAsync("tok_ok");

        Assert.Equal(100m, (await authorized.NextAsync(m => m.OrderId == OrderId)).Amount);
        await authorized.NextAsync(m => m.OrderId == OrderId);
        Assert.Single(await ChargesAsync());
        Assert.Single((await FindAsync()).Events, e => e.Action == PaymentAction.Authorize);
    }

    [Theory]
    [InlineData(TestTokens.Declined, "card_declined")]
    [InlineData(TestTokens.InsufficientFunds, "insufficient_funds")]
    [InlineData(TestTokens.SlowDeclined, "card_declined")]
    public async Task Authorize_Should_SayWhy_When_TheCardIsDeclined(string token, string code)
    {
        var declined = await Host.Messages.ListenAsync<PaymentDeclined>();

        await AuthorizeAsync(token);

        Assert.Equal(code, (await declined.NextAsync(m => m.OrderId == OrderId)).Code);
        Assert.Equal(PaymentStatus.Declined, (await FindAsync()).Status);
    }

    [Fact]
    public async Task Authorize_Should_WaitForTheWebhook_When_TheProviderIsSlow()
    {
        var authorized = await Host.Messages.ListenAsync<PaymentAuthorized>();

        await AuthorizeAsync(TestTokens.Slow);

        Assert.Equal(PaymentId, (await authorized.NextAsync(m => m.OrderId == OrderId)).PaymentId);
        Assert.Equal(PaymentStatus.Authorized, (await FindAsync()).Status);
    }

    [Fact]
    public async Task Authorize_Should_AskForAStep_When_TheBankWantsOne()
    {
        var asked = await Host.Messages.ListenAsync<PaymentActionRequired>();
        var authorized = await Host.Messages.ListenAsync<PaymentAuthorized>();
        await AuthorizeAsync(TestTokens.ActionRequired);
        var step = await asked.NextAsync(m => m.OrderId == OrderId);

        using var challenge = await Host.Client.PostAsync(new Uri(step.ActionUrl!), null);
        await authorized.NextAsync(m => m.OrderId == OrderId);
        using var again = await Host.Client.PostAsync(new Uri(step.ActionUrl!), null);

        Assert.Equal("REDIRECT", step.Action);
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (challenge.StatusCode, again.StatusCode));
    }

    [Fact]
    public async Task Confirm_Should_AuthorizeOnce_When_ConfirmationAndWebhookComeTogether()
    {
        var asked = await Host.Messages.ListenAsync<PaymentActionRequired>();
        var authorized = await Host.Messages.ListenAsync<PaymentAuthorized>();
        await AuthorizeAsync(method: "EXTERNAL_CONFIRMATION");
        Assert.Equal("EXTERNAL_CONFIRMATION", (await asked.NextAsync(m => m.OrderId == OrderId)).Action);
        var reference = (await FindAsync()).ProviderReference!;
        var news = new ProviderAnswer(reference, ProviderStatus.Authorized);
        using var challenge = await Host.Client.PostAsync(new Uri($"/simulator/charges/{reference}/challenge", UriKind.Relative), null);
        challenge.EnsureSuccessStatusCode();

        await Task.WhenAll(
            Host.Messages.SendAsync(CommandAddresses.ConfirmPayment, new ConfirmPayment(OrderId, Payer.Id, Now)),
            Host.Messages.SendAsync(CommandAddresses.ConfirmPayment, new ConfirmPayment(OrderId, Payer.Id, Now)),
            TellAsync(news, $"evt_{OrderId:N}_1"),
            TellAsync(news, $"evt_{OrderId:N}_2"));
        await CaptureAsync();
        var captured = await FindAsync();

        await authorized.NextAsync(m => m.OrderId == OrderId);
        Assert.DoesNotContain(authorized.Rest(), m => m.OrderId == OrderId);
        Assert.Equal((PaymentStatus.Captured, 100m), (captured.Status, captured.CapturedAmount));
        Assert.Single(captured.Events, e => e.Action == PaymentAction.Capture);
    }

    [Fact]
    public async Task Confirm_Should_ChangeNothing_When_ThePaymentExpired()
    {
        await AuthorizeAsync(method: "EXTERNAL_CONFIRMATION", expiresAt: Now - TimeSpan.FromSeconds(1));

        await Host.Messages.SendAsync(CommandAddresses.ConfirmPayment, new ConfirmPayment(OrderId, Payer.Id, Now));

        Assert.Equal(PaymentStatus.ActionRequired, (await FindAsync()).Status);
    }

    [Fact]
    public async Task Authorize_Should_LetTheMoneyGo_When_ItWasTooLate()
    {
        var declined = await Host.Messages.ListenAsync<PaymentDeclined>();

        await AuthorizeAsync("tok_ok", expiresAt: Now - TimeSpan.FromSeconds(1));

        Assert.Equal("expired", (await declined.NextAsync(m => m.OrderId == OrderId)).Code);
        Assert.Equal(ProviderStatus.Voided, Assert.Single(await ChargesAsync()).Status);
    }

    [Fact]
    public async Task Authorize_Should_BeForbidden_When_TheVoidOvertookIt()
    {
        var voided = await Host.Messages.ListenAsync<PaymentVoided>();
        var declined = await Host.Messages.ListenAsync<PaymentDeclined>();

        await VoidAsync();
        await AuthorizeAsync("tok_ok");

        Assert.Equal(PaymentId, (await voided.NextAsync(m => m.OrderId == OrderId)).PaymentId);
        await declined.NextAsync(m => m.OrderId == OrderId);
        Assert.Empty(await ChargesAsync());
    }

    [Fact]
    public async Task Webhook_Should_LetTheMoneyGo_When_TheOrderWasGivenUp()
    {
        await VoidAsync();
        var charge = await ChargeAsync(TestTokens.ActionRequired);

        using var response = await TellAsync(charge with { Status = ProviderStatus.Authorized }, $"evt_{OrderId:N}");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(ProviderStatus.Voided, Assert.Single(await ChargesAsync()).Status);
        Assert.Equal(PaymentStatus.Voided, (await FindAsync()).Status);
    }

    [Fact]
    public async Task Command_Should_BeTriedAgainLater_When_TheProviderCannotBeReached()
    {
        await using var host = await Fixture.StartAsync(providerUrl: "http://127.0.0.1:9/", retryLimit: "0");
        Host = host;

        await AuthorizeAsync("tok_ok");

        Assert.False(await host.QueryAsync(db => db.Payments.AnyAsync()));
        Assert.Equal(1, await host.QueryAsync(db => db.Database.SqlQuery<int>($"SELECT count(*)::int AS \"Value\" FROM \"ScheduledMessage\"").SingleAsync()));
    }
}
