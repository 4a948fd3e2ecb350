using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Fusion.Tests;

/// <summary>A generation that cannot be made leaves nothing behind: no probe goes on, no connection stays open.</summary>
public sealed class GatewayGenerationFactoryTests
{
    private static readonly Uri s_url = new("http://localhost/graphql");

    [Fact]
    public async Task CreateAsync_Should_EndProbesAndClients_When_SchemaDoesNotFit()
    {
        var setup = Setup(out var handlers);
        setup.SchemaChecks.Add((_, _) => throw new GatewayConfigurationException("It does not fit."));

        var exception = await FailAsync<GatewayConfigurationException>(setup, ShopHost.Configuration());

        Assert.Equal("It does not fit.", exception.Message);
        Assert.Equal(2, handlers.Count);
        Assert.All(handlers, h => Assert.Equal((h.Asked, true), (h.Ended, h.IsDisposed)));
    }

    [Fact]
    public async Task CreateAsync_Should_EndProbesAndClients_When_SchemaCannotBeBuilt()
    {
        var setup = Setup(out var handlers);
        var configuration = ShopHost.Configuration();

        await FailAsync<Exception>(setup, configuration with { Schema = configuration.Schema + "\ninterface Even { id: ID! } type Odd implements Even { name: String }" });

        Assert.Equal(2, handlers.Count);
        Assert.All(handlers, h => Assert.Equal((h.Asked, true), (h.Ended, h.IsDisposed)));
    }

    [Fact]
    public async Task CreateAsync_Should_EndClients_When_AddressOfAnotherIsMissing()
    {
        var setup = Setup(out var handlers);
        setup.HttpSources.Remove("inventory");

        await FailAsync<GatewayConfigurationException>(setup, ShopHost.Configuration());

        Assert.Equal((0, true), (Assert.Single(handlers).Asked, handlers[0].IsDisposed));
    }

    private static FusionGatewaySetup Setup(out List<SilentHandler> handlers)
    {
        var created = new List<SilentHandler>();
        handlers = created;
        var setup = new FusionGatewaySetup("gateway");
        setup.HttpSources.Add("catalog", s_url);
        setup.HttpSources.Add("inventory", s_url);
        setup.HttpOptions.Add(options => options.CreateHandler = _ =>
        {
            var handler = new SilentHandler();
            created.Add(handler);
            return handler;
        });
        return setup;
    }

    private static async Task<T> FailAsync<T>(FusionGatewaySetup setup, GatewayConfiguration configuration)
        where T : Exception
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).BuildServiceProvider();
        return await Assert.ThrowsAnyAsync<T>(
            async () => await new GatewayGenerationFactory(services, setup).CreateAsync(configuration, CancellationToken.None));
    }

    /// <summary>A source that never answers.</summary>
    private sealed class SilentHandler : HttpMessageHandler
    {
        public int Asked { get; private set; }

        public int Ended { get; private set; }

        public bool IsDisposed { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked++;
            try
            {
                return await new TaskCompletionSource<HttpResponseMessage>().Task.WaitAsync(cancellationToken);
            }
            finally
            {
                Ended++;
            }
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
