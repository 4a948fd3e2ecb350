using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace EShop.Supergraph.Tests.Clients;

/// <summary>A client of a gateway: GraphQL over HTTP, subscriptions over SSE and WebSocket. It shares nothing with the server's code.</summary>
public sealed class ShopClient(Uri address, string? token = null)
{
    private const string Response = "application/graphql-response+json";

    private static readonly HttpClient s_http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2) })
    {
        Timeout = TimeSpan.FromMinutes(10),
    };

    private readonly Uri _endpoint = new(address, address.AbsolutePath == "/" ? "/graphql" : address.AbsolutePath + "graphql");

    public string? Token => token;

    /// <summary>Sends an operation and gives what came, errors and all.</summary>
    public Task<Answer> SendAsync(string query, object? variables = null, CancellationToken cancellationToken = default)
        => PostAsync(JsonSerializer.Serialize(new { query, variables }), cancellationToken);

    /// <summary>Sends an operation as a part of a trace (W3C Trace Context).</summary>
    public Task<Answer> SendAsync(string query, string traceParent)
        => PostAsync(JsonSerializer.Serialize(new { query }), default, traceParent);

    /// <summary>Sends a body as it is.</summary>
    public Task<Answer> PostAsync(string body, CancellationToken cancellationToken = default) => PostAsync(body, cancellationToken, null);

    private async Task<Answer> PostAsync(string body, CancellationToken cancellationToken, string? traceParent)
    {
        using var request = Request(body, Response);
        if (traceParent is not null)
        {
            request.Headers.Add("traceparent", traceParent);
        }

        using var response = await s_http.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        Assert.True(
            response.Content.Headers.ContentType?.MediaType == Response,
            $"{(int)response.StatusCode} {response.Content.Headers.ContentType}: {text}");
        using var document = JsonDocument.Parse(text);
        return new Answer((int)response.StatusCode, document.RootElement.Clone());
    }

    /// <summary>The results of a subscription over server-sent events, until the server completes it.</summary>
    public async IAsyncEnumerable<Answer> SubscribeOverSseAsync(
        string query,
        object? variables,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var request = Request(JsonSerializer.Serialize(new { query, variables }), "text/event-stream");
        using var response = await s_http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        Assert.True(
            response.Content.Headers.ContentType?.MediaType == "text/event-stream",
            $"{(int)response.StatusCode} {response.Content.Headers.ContentType} in place of an event stream");
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        await foreach (var item in SseParser.Create(stream, (_, data) => Encoding.UTF8.GetString(data)).EnumerateAsync(cancellationToken))
        {
            switch (item.EventType)
            {
                case "next":
                    using (var document = JsonDocument.Parse(item.Data))
                    {
                        yield return new Answer((int)response.StatusCode, document.RootElement.Clone());
                    }

                    break;
                case "complete":
                    yield break;
            }
        }

        Assert.Fail("The event stream ended before it was complete.");
    }

    /// <summary>The results of a subscription over a WebSocket, until the server completes it.</summary>
    public IAsyncEnumerable<Answer> SubscribeOverWebSocketAsync(string query, object? variables, CancellationToken cancellationToken)
        => new WebSocketSubscription(_endpoint, token).ReadAsync(query, variables, cancellationToken);

    private HttpRequestMessage Request(string body, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, _endpoint)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return request;
    }
}
