namespace Cacao.Gateway.Benchmarks.Servers;

/// <summary>The process that is measured: a gateway over an archive, as an application has it.</summary>
internal static class GatewayServer
{
    public static async Task<int> RunAsync(string archive)
    {
        var app = Create(archive);
        await app.StartAsync(CancellationToken.None);
        ServerAddress.Tell(app);
        await app.WaitForShutdownAsync(CancellationToken.None);
        return 0;
    }

    public static WebApplication Create(string archive)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddGraphQLGateway().AddFileSystemConfiguration(archive);
        var app = builder.Build();
        app.MapGraphQL("/graphql");
        AllocationEndpoint.Map(app);
        return app;
    }
}
