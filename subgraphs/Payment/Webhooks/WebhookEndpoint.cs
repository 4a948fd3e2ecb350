using System.Text.Json;
using EShop.Payment.Data;
using EShop.Payment.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Payment.Webhooks;

/// <summary>Takes webhooks: checks the signature, keeps the event, processes it, answers.</summary>
internal static class WebhookEndpoint
{
    public const string Route = "/webhooks/payments";

    private const int MaxBodySize = 64 * 1024;

    public static void MapWebhooks(this IEndpointRouteBuilder endpoints) => endpoints.MapPost(Route, HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpContext context,
        PaymentContext db,
        WebhookProcessor processor,
        IOptions<PaymentOptions> options,
        TimeProvider clock)
    {
        var cancellationToken = context.RequestAborted;
        if (context.Request.ContentLength is not { } length)
        {
            return Results.StatusCode(StatusCodes.Status411LengthRequired);
        }

        if (length > MaxBodySize)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var body = new byte[length];
        await context.Request.Body.ReadExactlyAsync(body, cancellationToken);
        var now = clock.GetUtcNow();
        var header = context.Request.Headers[WebhookSignature.HeaderName].ToString();
        if (!WebhookSignature.IsValid(body, header, options.Value.WebhookSecret, now, options.Value.WebhookTolerance))
        {
            return Results.Unauthorized();
        }

        if (Read(body) is not { } message)
        {
            return Results.BadRequest();
        }

        var payload = System.Text.Encoding.UTF8.GetString(body);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO webhook_events (id, payload, received_at) VALUES ({message.Id}, {payload}::jsonb, {now}) ON CONFLICT DO NOTHING",
            cancellationToken);

        // News that overtook the payment they belong to are asked for again.
        return await processor.ProcessAsync(message.Id, cancellationToken)
            ? Results.NoContent()
            : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    private static WebhookMessage? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize<WebhookMessage>(body, HttpPaymentProvider.Json) is { Id.Length: > 0 and <= 100, Charge: not null } message
                ? message
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
