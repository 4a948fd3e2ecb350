using System.Diagnostics;
using Cacao.Benchmarks.Store;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cacao.Benchmarks;

/// <summary>The process that is measured: the GraphQL server, and the endpoints it is compared with.</summary>
internal static class BenchmarkServer
{
    /// <summary>The environment variable with the connection string of the store.</summary>
    public const string Database = "BENCHMARK_DATABASE";

    public static async Task<int> RunAsync(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.AddGraphQL("benchmark")
            .AddBenchmarkTypes()
            .AddFiltering()
            .AddSorting()
            .AddPagingArguments()
            .AddDbContextCursorPagingProvider()
            .AddInMemorySubscriptions()
            .ModifyOptions(static options => options.EnableDefer = true)
            .ModifyServerOptions(static options => options.Batching = AllowedBatching.All)
            .ModifyRequestOptions(static options => options.EnableIntrospection = true);
        if (Environment.GetEnvironmentVariable(Database) is { Length: > 0 } database)
        {
            builder.Services.AddSingleton(NpgsqlDataSource.Create(database));
            builder.Services.AddDbContextPool<StoreContext>((services, options) => options
                .UseNpgsql(services.GetRequiredService<NpgsqlDataSource>())
                .EnableThreadSafetyChecks(false));
        }

        var app = builder.Build();
        app.UseWebSockets();
        app.MapGraphQL("/graphql", schemaName: "benchmark");
        app.MapPost("/json", static () => Results.Json(new { data = new { products = Product.All } }));
        app.MapPost("/store", (HttpContext context) => HandWritten.WriteAsync(context, context.RequestServices.GetRequiredService<NpgsqlDataSource>()));
        app.MapPost("/queries", (HttpContext context) => PlainQueries.WriteAsync(context, context.RequestServices.GetRequiredService<StoreContext>()));
        app.MapPost("/tick/{number:int}", async (int number, ITopicEventSender sender, CancellationToken cancellationToken)
            => await sender.SendAsync("tick", number, cancellationToken));
        app.MapGet("/figures", static () =>
        {
            using var process = Process.GetCurrentProcess();
            var heap = GC.GetTotalMemory(forceFullCollection: true);
            return Results.Json(new ServerFigures(
                process.TotalProcessorTime.TotalMilliseconds,
                GC.GetTotalAllocatedBytes(precise: true),
                process.WorkingSet64,
                heap));
        });
        await app.RunAsync();
        return 0;
    }
}
