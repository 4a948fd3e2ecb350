using System.Net.Http.Headers;
using System.Text.Json;
using EShop.Defaults;
using EShop.Payment.Data;
using EShop.Payment.Providers;
using EShop.Payment.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Payment.Simulator;

/// <summary>Tells what happens at the simulated provider: signed, every event twice, the repetitions after others.</summary>
internal sealed partial class WebhookSender(
    IServiceScopeFactory scopes,
    IHttpClientFactory clients,
    ProviderAddress address,
    DatabaseStartup databases,
    IHostApplicationLifetime lifetime,
    IOptions<PaymentOptions> options,
    TimeProvider clock,
    ILogger<WebhookSender> logger)
    : RecurringWork(databases, TimeSpan.FromMilliseconds(200), clock)
{
    private static readonly TimeSpan s_repetition = TimeSpan.FromSeconds(1);

    protected override async Task RunRoundAsync(CancellationToken cancellationToken)
    {
        while (await SendNextAsync(cancellationToken))
        {
        }
    }

    protected override bool IsPassing(Exception exception) => base.IsPassing(exception) || exception is HttpRequestException or PaymentProviderException;

    protected override async Task BeginAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await started.Task.WaitAsync(cancellationToken);
    }

    private async Task<bool> SendNextAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PaymentContext>();
        SimulatedWebhook news;
        byte[] body;
        await using (var transaction = await db.Database.BeginTransactionAsync(cancellationToken))
        {
            var now = Clock.GetUtcNow();
            var due = await db.SimulatedWebhooks
                .FromSql($"SELECT * FROM simulated_webhooks WHERE due_at <= {now} ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED")
                .ToListAsync(cancellationToken);
            if (due is not [var first])
            {
                return false;
            }

            news = first;
            var charge = await db.SimulatedCharges.SingleAsync(c => c.Reference == news.Reference, cancellationToken);
            if (news.Becomes is { } status && charge.Status == ProviderStatus.Pending)
            {
                charge.Status = status;
                charge.Code = status == ProviderStatus.Declined ? "card_declined" : null;
                charge.Message = status == ProviderStatus.Declined ? "The card was declined." : null;
            }

            body = JsonSerializer.SerializeToUtf8Bytes(new WebhookMessage(news.Id, charge.ToAnswer(address.Own)), HttpPaymentProvider.Json);
            news.DueAt = now + s_repetition;
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        // Only what was heard counts: what nobody took is told again.
        await PostAsync(body, cancellationToken);
        if (--news.Remaining <= 0)
        {
            db.SimulatedWebhooks.Remove(news);
        }

        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task PostAsync(byte[] body, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(HttpPaymentProvider.ClientName);
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address.Own, WebhookEndpoint.Route)) { Content = content };
        request.Headers.Add(WebhookSignature.HeaderName, WebhookSignature.Create(body, options.Value.WebhookSecret, Clock.GetUtcNow()));
        using var response = await client.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    [LoggerMessage(EventId = 4101, Level = LogLevel.Warning, Message = "The simulated provider could not tell its news; it goes on with the next.")]
    protected override partial void LogFailed(Exception exception);
}
