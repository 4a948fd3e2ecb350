using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using EShop.Contracts;
using EShop.Payment.Data;
using EShop.Payment.Payments;
using EShop.Payment.Providers;
using EShop.Payment.Simulator;
using EShop.Payment.Webhooks;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Payment.Tests.Testing;

/// <summary>What tests of Payment have in common: an order of the test's own.</summary>
[Collection(PaymentCollection.Name)]
public abstract class PaymentTests(PaymentFixture payment)
{
    protected ServiceHost<PaymentContext> Host { get; set; } = payment.Host;

    protected PaymentFixture Fixture => payment;

    protected Guid OrderId { get; } = Guid.CreateVersion7();

    protected Guid PaymentId { get; } = Guid.CreateVersion7();

    protected Caller Payer { get; } = Caller.NewCustomer();

    protected static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    protected AuthorizePayment Authorization(string? token = null, decimal amount = 100m, string method = "CARD", DateTimeOffset? expiresAt = null)
        => new(OrderId, PaymentId, Payer.Id, amount, "EUR", method, token, expiresAt ?? Now + TimeSpan.FromHours(1), $"{OrderId:N}:authorize:1");

    protected Task<bool> AuthorizeAsync(string? token = null, decimal amount = 100m, string method = "CARD", DateTimeOffset? expiresAt = null)
        => Host.Messages.SendAsync(CommandAddresses.AuthorizePayment, Authorization(token, amount, method, expiresAt));

    protected Task<bool> CaptureAsync(decimal amount = 100m, int attempt = 1)
        => Host.Messages.SendAsync(
            CommandAddresses.CapturePayment,
            new CapturePayment(OrderId, PaymentId, amount, "EUR", $"{OrderId:N}:capture:1", attempt));

    protected Task<bool> VoidAsync()
        => Host.Messages.SendAsync(CommandAddresses.VoidPayment, new VoidPayment(OrderId, PaymentId, "Given up", $"{OrderId:N}:void:1"));

    protected Task<bool> RefundAsync(decimal amount, string key)
        => Host.Messages.SendAsync(
            CommandAddresses.RefundPayment,
            new RefundPayment(OrderId, PaymentId, Guid.CreateVersion7(), amount, "EUR", "Returned", $"{OrderId:N}:refund:{key}"));

    protected Task<EShop.Payment.Payments.Payment> FindAsync()
        => Host.QueryAsync(db => db.Payments.AsNoTracking().Include(p => p.Events).SingleAsync(p => p.OrderId == OrderId));

    private protected Task<List<SimulatedCharge>> ChargesAsync()
        => Host.QueryAsync(db => db.SimulatedCharges.AsNoTracking().Where(c => c.PaymentId == PaymentId).ToListAsync());

    /// <summary>Asks the provider behind the shop's back, as an attempt would have that died before its answer was kept.</summary>
    private protected async Task<ProviderAnswer> ChargeAsync(string token)
    {
        using var response = await Host.Client.PostAsJsonAsync(
            new Uri("/simulator/charges", UriKind.Relative),
            new ProviderAuthorization(PaymentId, 100m, "EUR", "CARD", token, $"{OrderId:N}:authorize:1"),
            HttpPaymentProvider.Json);
        return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<ProviderAnswer>(HttpPaymentProvider.Json))!;
    }

    private protected Task<HttpResponseMessage> TellAsync(ProviderAnswer news, string eventId, DateTimeOffset? signedAt = null, string? secret = null)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new WebhookMessage(eventId, news), HttpPaymentProvider.Json);
        return PostAsync(body, WebhookSignature.Create(body, secret ?? PaymentFixture.WebhookSecret, signedAt ?? Now));
    }

    protected async Task<HttpResponseMessage> PostAsync(byte[] body, string? signature)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, WebhookEndpoint.Route) { Content = content };
        if (signature is not null)
        {
            request.Headers.Add(WebhookSignature.HeaderName, signature);
        }

        return await Host.Client.SendAsync(request);
    }
}
