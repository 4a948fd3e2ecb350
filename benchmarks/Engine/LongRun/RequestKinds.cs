using System.Net;
using System.Text;
using System.Text.Json;

namespace Cacao.Benchmarks.LongRun;

/// <summary>Requests of every kind that a server meets, good and bad.</summary>
internal static class RequestKinds
{
    private const string Introspection =
        "{ __schema { types { kind name fields { name args { name } type { kind name ofType { name } } } } directives { name } } }";

    private const string ById = "query($id: Int!) { productById(id: $id) { id name } }";

    public static IReadOnlyList<RequestKind> All { get; } =
    [
        new("repeated operation", HttpStatusCode.OK, static _ => Post("{ products { id name price } }")),
        new("new document", HttpStatusCode.OK, static n => Post($"query Q{n} {{ a{n}: productById(id: 1) {{ id }} }}")),
        new("variables", HttpStatusCode.OK, static n => Post(ById, $$"""{"id":{{n % 50}}}""")),
        new("GET", HttpStatusCode.OK, static n => new HttpRequestMessage(
            HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(ById) + "&variables=" + Uri.EscapeDataString($$"""{"id":{{n % 50}}}"""))),
        new("introspection", HttpStatusCode.OK, static _ => Post(Introspection)),
        new("syntax error", HttpStatusCode.BadRequest, static n => Post($"{{ a{n} ")),
        new("invalid document", HttpStatusCode.BadRequest, static n => Post($"{{ unknown{n} }}")),
        new("wrong variables", HttpStatusCode.BadRequest, static n => Post(ById, $$"""{"id":"x{{n}}"}""")),
        new("truncated JSON", HttpStatusCode.BadRequest, static _ => Send("""{"query":"{ products { id""")),
        new("variable batch", HttpStatusCode.OK, static n => Post(ById, $$"""[{"id":{{n % 50}}},{"id":2},{"id":3}]""")),
        new("request batch", HttpStatusCode.OK, static n => Send($"[{Body(ById, $$"""{"id":{{n % 50}}}""")},{Body("{ products { id } }")}]")),
        new("batch of batches", HttpStatusCode.OK, static n => Send(
            $"[{Body(ById, $$"""[{"id":{{n % 50}}},{"id":2}]""")},{Body(ById, """[{"id":3},{"id":4}]""")}]")),
        new("deferred", HttpStatusCode.OK, static _ => Accept(Post("{ productById(id: 1) { id ... @defer { name } } }"), "multipart/mixed")),
        new("subscription", HttpStatusCode.OK, static _ => Accept(Post("subscription { onTick }"), "text/event-stream"), IsAbandoned: true),
    ];

    private static HttpRequestMessage Post(string query, string? variables = null) => Send(Body(query, variables));

    private static string Body(string query, string? variables = null)
        => variables is null
            ? $$"""{"query":{{JsonSerializer.Serialize(query)}}}"""
            : $$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables}}}""";

    private static HttpRequestMessage Send(string body) => Accept(
        new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") },
        "application/graphql-response+json, application/jsonl;q=0.9");

    private static HttpRequestMessage Accept(HttpRequestMessage request, string accept)
    {
        request.Headers.Remove("Accept");
        request.Headers.Add("Accept", accept);
        return request;
    }
}
