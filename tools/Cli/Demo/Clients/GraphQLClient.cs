using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace EShop.Cli.Demo.Clients;

/// <summary>A shopper's client of the gateway: GraphQL over HTTP, subscriptions over SSE and WebSocket.</summary>
internal sealed class GraphQLClient(Uri endpoint) : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>The access token of later requests; null for nobody's.</summary>
    public string? Token { get; set; }

    /// <summary>Another client of the same gateway, with a token of its own.</summary>
    public GraphQLClient Another() => new(endpoint);

    /// <returns>The response as it came, with <c>data</c>, <c>errors</c> or both.</returns>
    public async Task<GraphQLAnswer> SendAsync(string query, object? variables, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        using var request = Request(query, variables, "application/graphql-response+json");
        using var response = await _http.SendAsync(request, patience.Token);
        var text = await response.Content.ReadAsStringAsync(patience.Token);
        try
        {
            using var document = JsonDocument.Parse(text);
            return new GraphQLAnswer((int)response.StatusCode, document.RootElement.Clone());
        }
        catch (JsonException)
        {
            throw new DemoException($"{endpoint} answered {(int)response.StatusCode} without JSON: {text}");
        }
    }

    /// <summary>The events of a subscription over server-sent events.</summary>
    public async IAsyncEnumerable<GraphQLAnswer> SubscribeOverSseAsync(
        string query,
        object? variables,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var request = Request(query, variables, "text/event-stream");
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.Content.Headers.ContentType?.MediaType != "text/event-stream")
        {
            throw new DemoException(
                $"{endpoint} answered {(int)response.StatusCode} without an event stream: {await response.Content.ReadAsStringAsync(cancellationToken)}");
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        await foreach (var item in EventStream.ReadAsync(stream, cancellationToken))
        {
            yield return new GraphQLAnswer(200, item);
        }
    }

    /// <summary>The events of a subscription over a WebSocket (graphql-transport-ws).</summary>
    public IAsyncEnumerable<GraphQLAnswer> SubscribeOverWebSocketAsync(string query, object? variables, CancellationToken cancellationToken)
        => new WebSocketSubscription(endpoint, Token).ReadAsync(query, variables, cancellationToken);

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Request(string query, object? variables, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        if (Token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        }

        return request;
    }
}
