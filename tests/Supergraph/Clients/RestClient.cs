using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace EShop.Supergraph.Tests.Clients;

/// <summary>A client of the REST endpoints, as curl would be one.</summary>
internal sealed class RestClient(Uri address, string? token = null)
{
    private static readonly HttpClient s_http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public Task<RestReply> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<RestReply> PostAsync(string path, object? body = null, string? idempotencyKey = null)
        => SendAsync(HttpMethod.Post, path, body is null ? null : JsonSerializer.Serialize(body), idempotencyKey);

    public Task<RestReply> PutAsync(string path, object body) => SendAsync(HttpMethod.Put, path, JsonSerializer.Serialize(body));

    public Task<RestReply> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path);

    public RestClient As(string? bearer) => new(address, bearer);

    public async Task<RestReply> SendAsync(HttpMethod method, string path, string? json = null, string? idempotencyKey = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, path));
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        if (idempotencyKey is not null)
        {
            request.Headers.Add("Idempotency-Key", idempotencyKey);
        }

        using var response = await s_http.SendAsync(request);
        return new RestReply(
            (int)response.StatusCode,
            response.Content.Headers.ContentType?.MediaType,
            response.Headers.Location?.OriginalString,
            await response.Content.ReadAsStringAsync());
    }
}
