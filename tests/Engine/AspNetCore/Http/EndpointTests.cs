using System.Net;
using System.Net.WebSockets;
using System.Security.Claims;
using System.Text;
using Cacao.AspNetCore.Tests.Support;
using Cacao.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cacao.AspNetCore.Tests.Http;

/// <summary>Endpoints that serve one transport alone.</summary>
public sealed class EndpointTests
{
    private const string Query = """{"query":"{ __typename }"}""";

    [Fact]
    public async Task MapGraphQLHttp_Should_ServeRequestsAlone()
    {
        await using var application = await StartAsync(static app => app.MapGraphQLHttp("/http"));
        using var client = Client(application);

        using var post = await client.PostAsync(new Uri("/http", UriKind.Relative), new StringContent(Query, Encoding.UTF8, "application/json"));
        using var page = new HttpRequestMessage(HttpMethod.Get, "/http") { Headers = { { "Accept", "text/html" } } };
        using var tool = await client.SendAsync(page);

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await post.Content.ReadAsStringAsync());
        Assert.NotEqual(HttpStatusCode.OK, tool.StatusCode);
    }

    [Fact]
    public async Task MapGraphQLSchema_Should_ServeTheTextAlone()
    {
        await using var application = await StartAsync(static app => app.MapGraphQLSchema("/sdl"));
        using var client = Client(application);

        Assert.Contains("type Query", await client.GetStringAsync(new Uri("/sdl", UriKind.Relative)), StringComparison.Ordinal);
        using var post = await client.PostAsync(new Uri("/sdl", UriKind.Relative), new StringContent(Query, Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Fact]
    public async Task MapGraphQLWebSocket_Should_ServeSocketsAlone()
    {
        await using var application = await StartAsync(static app => app.MapGraphQLWebSocket("/ws"));
        using var client = Client(application);
        using var post = await client.PostAsync(new Uri("/ws", UriKind.Relative), new StringContent(Query, Encoding.UTF8, "application/json"));
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(new Uri(client.BaseAddress!, "/ws")) { Scheme = "ws" }.Uri, CancellationToken.None);

        Assert.Equal(HttpStatusCode.BadRequest, post.StatusCode);
        Assert.Equal("graphql-transport-ws", socket.SubProtocol);
    }

    [Fact]
    public async Task WithOptions_Should_TakeOptionsAsTheyAre()
    {
        await using var application = await StartAsync(static app => app
            .MapGraphQL()
            .WithOptions(new GraphQLServerOptions { EnableGetRequests = false, Tool = { Enable = false } }));
        using var client = Client(application);

        using var get = await client.GetAsync(new Uri("/graphql?query={__typename}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, get.StatusCode);
    }

    [Fact]
    public async Task SocketInterceptor_Should_ReadThePayloadAndSetState()
    {
        await using var server = await ServerFixture.StartAsync(configure: b => b.AddSocketSessionInterceptor<TokenInterceptor>());
        using var refused = await server.ConnectAsync();
        await refused.SendAsync("""{"type":"connection_init","payload":{"token":"wrong"}}""");
        using var accepted = await server.ConnectAsync();
        await accepted.SendAsync("""{"type":"connection_init","payload":{"token":"right"}}""");

        Assert.Equal("close 4403 no", await refused.ReceiveAsync());
        Assert.Equal("""{"type":"connection_ack"}""", await accepted.ReceiveAsync());
        await accepted.SendAsync("""{"id":"1","type":"subscribe","payload":{"query":"{ user }"}}""");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"user":"me"}}}""", await accepted.ReceiveAsync());
    }

    private static async Task<WebApplication> StartAsync(Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.ConfigureKestrel(static options => options.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        builder.AddGraphQL().AddReferenceSchema();
        var application = builder.Build();
        application.UseWebSockets();
        map(application);
        await application.StartAsync();
        return application;
    }

    private static HttpClient Client(WebApplication application)
        => new() { BaseAddress = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };

    private sealed class TokenInterceptor : DefaultSocketSessionInterceptor
    {
        public override ValueTask<ConnectionStatus> OnConnectAsync(
            ISocketSession session,
            IOperationMessagePayload connectionInitMessage,
            CancellationToken cancellationToken = default)
        {
            if (connectionInitMessage.As<Dictionary<string, string>>()?.GetValueOrDefault("token") != "right")
            {
                return new(ConnectionStatus.Reject("no"));
            }

            session.Connection.HttpContext.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "me")], "token"));
            return new(ConnectionStatus.Accept());
        }
    }
}
