using System.Text;
using System.Text.Json;
using Cacao.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>A web server on a free port of this machine, and clients of it.</summary>
internal sealed class HttpTestSource : IAsyncDisposable
{
    private readonly WebApplication _app;

    private HttpTestSource(WebApplication app, Uri url)
    {
        _app = app;
        Url = url;
    }

    public Uri Url { get; }

    /// <summary>Serves a source as a server with batching does: JSON for one request, JSON lines for a batch.</summary>
    public static Task<HttpTestSource> StartAsync(TestSource source) => StartAsync(context => ServeAsync(source, context));

    public static async Task<HttpTestSource> StartAsync(RequestDelegate handle)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Map("/graphql", handle);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new HttpTestSource(app, new Uri(new Uri(address), "/graphql"));
    }

    public HttpSourceSchemaClient CreateClient(HttpSourceSchemaOptions? options = null, TimeProvider? timeProvider = null) => new(
        "remote",
        new HttpMessageInvoker(new SocketsHttpHandler()),
        (options ?? new HttpSourceSchemaOptions { Url = Url }) with { Url = Url, RetryDelay = TimeSpan.FromMilliseconds(1) },
        [],
        timeProvider ?? TimeProvider.System);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static async Task ServeAsync(TestSource source, HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var isBatch = body.RootElement.ValueKind == JsonValueKind.Array;
        var requests = isBatch ? body.RootElement.EnumerateArray().ToList() : [body.RootElement];
        var request = new SourceSchemaRequest("remote", requests.ConvertAll(Read), new Cacao.Execution.OperationRequest());
        var response = await source.ExecuteAsync(request, context.RequestAborted);
        context.Response.ContentType = response.Format switch
        {
            SourceResponseFormat.Sequence => "application/jsonl; charset=utf-8",
            SourceResponseFormat.Array => "application/json; charset=utf-8",
            _ => "application/graphql-response+json; charset=utf-8",
        };
        await context.Response.Body.WriteAsync(response.Body.WrittenMemory);
        response.Body.Dispose();
    }

    private static SourceOperation Read(JsonElement request)
    {
        var variables = new PooledBuffer();
        var offsets = new List<int>();
        var text = request.TryGetProperty("variables", out var given) ? given : default;
        var sets = text.ValueKind switch
        {
            JsonValueKind.Array => text.EnumerateArray().Select(s => s.GetRawText()).ToList(),
            JsonValueKind.Object => [text.GetRawText()],
            _ => ["{}"],
        };
        foreach (var set in sets)
        {
            offsets.Add(variables.Length);
            variables.Write(Encoding.UTF8.GetBytes(set));
            offsets.Add(variables.Length);
        }

        return new SourceOperation(
            OperationType.Query, Encoding.UTF8.GetBytes(request.GetProperty("query").GetString()!), default, variables, [.. offsets], sets.Count);
    }
}
