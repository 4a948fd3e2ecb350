using System.Net;
using EShop.Contracts;
using EShop.Payment.Payments;
using EShop.Payment.Providers;
using EShop.Payment.Tests.Testing;
using EShop.Payment.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace EShop.Payment.Tests.Webhooks;

public sealed class WebhookEndpointTests(PaymentFixture payment) : PaymentTests(payment)
{
    private string EventId => $"evt_{OrderId:N}";

    [Fact]
    public async Task Webhook_Should_BeRefused_When_ItIsForgedOrOld()
    {
        await AuthorizeAsync(method: "EXTERNAL_CONFIRMATION");
        var news = new ProviderAnswer((await FindAsync()).ProviderReference!, ProviderStatus.Authorized);

        using var forged = await TellAsync(news, EventId, secret: "another secret of some length");
        using var old = await TellAsync(news, EventId, signedAt: Now - TimeSpan.FromMinutes(6));
        using var unsigned = await PostAsync("{}"u8.ToArray(), null);

        Assert.All([forged, old, unsigned], r => Assert.Equal(HttpStatusCode.Unauthorized, r.StatusCode));
        Assert.Equal(PaymentStatus.ActionRequired, (await FindAsync()).Status);
        Assert.False(await Host.QueryAsync(db => db.WebhookEvents.AnyAsync(e => e.Id == EventId)));
    }

    [Fact]
    public async Task Webhook_Should_ActOnce_When_ItComesAgainAndAgain()
    {
        var authorized = await Host.Messages.ListenAsync<PaymentAuthorized>();
        await AuthorizeAsync(method: "EXTERNAL_CONFIRMATION");
        var news = new ProviderAnswer((await FindAsync()).ProviderReference!, ProviderStatus.Authorized);

        var responses = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => TellAsync(news, EventId)));

        Assert.All(responses, r => Assert.Equal(HttpStatusCode.NoContent, r.StatusCode));
        await authorized.NextAsync(m => m.OrderId == OrderId);
        Assert.DoesNotContain(authorized.Rest(), m => m.OrderId == OrderId);
        Assert.Equal(2, (await FindAsync()).Events.Count);
    }

    [Fact]
    public async Task Webhook_Should_BeAskedForAgain_When_ItOvertookThePayment()
    {
        var news = new ProviderAnswer($"ch_{OrderId:N}", ProviderStatus.Authorized, PaymentId: PaymentId);

        using var early = await TellAsync(news, EventId);
        await AuthorizeAsync(method: "EXTERNAL_CONFIRMATION");
        using var again = await TellAsync(news, EventId);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.NoContent), (early.StatusCode, again.StatusCode));
        Assert.Equal(PaymentStatus.Authorized, (await FindAsync()).Status);
        Assert.NotNull(await Host.QueryAsync(db => db.WebhookEvents.Where(e => e.Id == EventId).Select(e => e.ProcessedAt).SingleAsync()));
    }

    [Fact]
    public async Task Webhook_Should_BeRefused_When_ItIsNoMessage()
    {
        var body = "{\"id\":\"\"}"u8.ToArray();
        var large = new byte[64 * 1024 + 1];

        using var empty = await PostAsync(body, WebhookSignature.Create(body, PaymentFixture.WebhookSecret, Now));
        using var tooLarge = await PostAsync(large, WebhookSignature.Create(large, PaymentFixture.WebhookSecret, Now));

        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLarge.StatusCode);
    }
}
