using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using EShop.Defaults;
using EShop.Testing.Postgres;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Subgraphs.Testing;

/// <summary>
/// One service as it runs alone: its own module on a port of its own, a database with its migrations, queues in memory. Callers are whom the
/// test says they are.
/// </summary>
public sealed class ServiceHost<TContext> : IAsyncDisposable
    where TContext : DbContext
{
    private readonly WebApplication _app;
    private readonly ServiceSettings _settings;

    private ServiceHost(WebApplication app, ServiceSettings settings)
    {
        _app = app;
        _settings = settings;
        Messages = new MessageWatch(app.Services.GetRequiredService<IBusControl>());
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public FakeTimeProvider Clock => _settings.Clock!;

    /// <summary>What the service hears and says on the bus.</summary>
    public MessageWatch Messages { get; }

    public static async Task<ServiceHost<TContext>> StartAsync(
        PostgresFixture postgres,
        string name,
        Action<WebApplicationBuilder> add,
        Action<WebApplication> map,
        ServiceSettings? settings = null)
    {
        settings ??= new ServiceSettings();
        var database = settings.Database ?? await postgres.CreateDatabaseAsync<TContext>();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = settings.Environment });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(settings.Configuration)
        {
            [$"ConnectionStrings:{name}"] = database,
            ["RabbitMq:Uri"] = null,
            ["Messaging:RetryLimit"] = settings.RetryLimit,
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        if (settings.Clock is { } clock)
        {
            builder.Services.AddSingleton<TimeProvider>(clock);
        }

        builder.Services.Configure<MassTransitHostOptions>(options => options.WaitUntilStarted = true);
        add(builder);
        builder.Logging.ClearProviders();
        if (settings.UseTestKey)
        {
            builder.Services.Replace(ServiceDescriptor.Singleton<ISigningKeySource>(TestKey.Source));
        }

        settings.Services?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseServiceDefaults();
        map(app);
        await app.StartAsync();
        return new ServiceHost<TContext>(app, settings);
    }

    /// <summary>Sends an operation, as somebody or as nobody.</summary>
    public async Task<GraphQLAnswer> SendAsync(string document, object? variables = null, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = document, variables }),
        };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using var response = await Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new GraphQLAnswer(response.StatusCode, JsonNode.Parse(text) ?? throw new JsonException(text));
    }

    /// <summary>The caller's token, by the service's clock.</summary>
    public string TokenOf(Caller caller) => TestKey.Sign(caller, _settings.Clock?.GetUtcNow() ?? TimeProvider.System.GetUtcNow());

    public Task<GraphQLAnswer> SendAsync(string document, object? variables, Caller caller) => SendAsync(document, variables, TokenOf(caller));

    public async Task<T> QueryAsync<T>(Func<TContext, Task<T>> query)
    {
        await using var scope = Services.CreateAsyncScope();
        return await query(scope.ServiceProvider.GetRequiredService<TContext>());
    }

    /// <summary>The schema as the service itself prints it.</summary>
    public async Task<string> GetSchemaAsync() => (await Client.GetStringAsync(new Uri("/graphql?sdl", UriKind.Relative))).TrimEnd('\n');

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
