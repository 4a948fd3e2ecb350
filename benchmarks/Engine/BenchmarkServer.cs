using System.Diagnostics;

namespace Cacao.Benchmarks;

/// <summary>The process that is measured: the GraphQL server, and the endpoint it is compared with.</summary>
internal static class BenchmarkServer
{
    public static async Task<int> RunAsync(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.AddGraphQL("benchmark").AddBenchmarkTypes();
        var app = builder.Build();
        app.MapGraphQL("/graphql", schemaName: "benchmark");
        app.MapPost("/json", static () => Results.Json(new { data = new { products = Product.All } }));
        app.MapGet("/figures", static () =>
        {
            using var process = Process.GetCurrentProcess();
            return Results.Json(new ServerFigures(
                process.TotalProcessorTime.TotalMilliseconds,
                GC.GetTotalAllocatedBytes(precise: true),
                process.WorkingSet64));
        });
        await app.RunAsync();
        return 0;
    }
}
