using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EShop.Payment.Providers;

/// <summary>Speaks to the provider by HTTP.</summary>
internal sealed class HttpPaymentProvider(IHttpClientFactory clients, ProviderAddress address) : IPaymentProvider
{
    public const string ClientName = "eshop-payment-provider";

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public Task<ProviderAnswer> AuthorizeAsync(ProviderAuthorization request, CancellationToken cancellationToken)
        => PostAsync("charges", request, request.IdempotencyKey, cancellationToken);

    public Task<ProviderAnswer> ConfirmAsync(string reference, string idempotencyKey, CancellationToken cancellationToken)
        => PostAsync($"charges/{reference}/confirm", new { }, idempotencyKey, cancellationToken);

    public Task<ProviderAnswer> CaptureAsync(string reference, decimal amount, string idempotencyKey, CancellationToken cancellationToken)
        => PostAsync($"charges/{reference}/capture", new { amount }, idempotencyKey, cancellationToken);

    public Task<ProviderAnswer> VoidAsync(string reference, string idempotencyKey, CancellationToken cancellationToken)
        => PostAsync($"charges/{reference}/void", new { }, idempotencyKey, cancellationToken);

    public Task<ProviderAnswer> RefundAsync(string reference, decimal amount, string idempotencyKey, CancellationToken cancellationToken)
        => PostAsync($"charges/{reference}/refund", new { amount }, idempotencyKey, cancellationToken);

    private async Task<ProviderAnswer> PostAsync<T>(string path, T body, string idempotencyKey, CancellationToken cancellationToken)
    {
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address.Base, path)) { Content = JsonContent.Create(body, options: Json) };
            request.Headers.Add("Idempotency-Key", idempotencyKey);
            using var response = await client.SendAsync(request, cancellationToken);
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadFromJsonAsync<ProviderAnswer>(Json, cancellationToken)
                ?? throw new PaymentProviderException("The provider's answer is empty.");
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException
                                          || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new PaymentProviderException("The provider cannot be reached.", exception);
        }
    }
}
