using System.Net;
using System.Net.WebSockets;
using System.Security.Claims;
using System.Text;
using Cacao.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cacao.AspNetCore.Tests.Support;

/// <summary>The reference schema on a real server on a free port.</summary>
public sealed class ServerFixture : IAsyncDisposable
{
    private readonly WebApplication _application;

    private ServerFixture(WebApplication application)
    {
        _application = application;
        Address = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => _application.Services;

    public static async Task<ServerFixture> StartAsync(
        Action<GraphQLServerOptions>? options = null,
        Action<IRequestExecutorBuilder>? configure = null,
        string environment = "Development",
        Action<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>? kestrel = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.Listen(IPAddress.Loopback, 0);
            kestrel?.Invoke(options);
        });
        builder.Logging.ClearProviders();
        var graphql = builder.AddGraphQL("reference").AddReferenceSchema();
        configure?.Invoke(graphql);
        var application = builder.Build();
        application.UseWebSockets();
        application.Use((context, next) =>
        {
            if (context.Request.Headers["X-User"] is [{ } name])
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], "test"));
            }

            return next(context);
        });
        var endpoint = application.MapGraphQL("/graphql", "reference");
        if (options is not null)
        {
            endpoint.WithOptions(options);
        }

        await application.StartAsync();
        return new ServerFixture(application);
    }

    /// <summary>Posts a JSON body.</summary>
    public Task<HttpResponseMessage> PostAsync(string json, string? accept = null, string path = "/graphql", params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        return SendAsync(request, accept, headers);
    }

    public Task<HttpResponseMessage> GetAsync(string pathAndQuery, string? accept = null, params (string Name, string Value)[] headers)
        => SendAsync(new HttpRequestMessage(HttpMethod.Get, pathAndQuery), accept, headers);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? accept = null, params (string Name, string Value)[] headers)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public async Task<SocketClient> ConnectAsync(string protocol = "graphql-transport-ws")
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol(protocol);
        await socket.ConnectAsync(new Uri($"ws://{Address.Authority}/graphql"), CancellationToken.None);
        return new SocketClient(socket);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.StopAsync();
        await _application.DisposeAsync();
    }
}
