using Cacao.Gateway.Benchmarks.Recordings;

namespace Cacao.Gateway.Benchmarks.Servers;

/// <summary>
/// What a gateway is compared with: an endpoint written by hand that makes the recorded calls with <see cref="HttpClient"/> and writes the
/// answer from their bytes, knowing where each run of them goes; and one that answers from memory.
/// </summary>
internal static class LimitServer
{
    public static async Task<int> RunAsync(string recordingPath, int sourcePort)
    {
        var recording = Recording.Load(recordingPath);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var client = new SourceClient(sourcePort);
        foreach (var operation in recording.Operations)
        {
            var limit = new LimitEndpoint(client, recording, operation);
            app.MapPost($"/limit/{operation.Name}", limit.AnswerAsync);
            app.MapPost($"/memory/{operation.Name}", limit.AnswerFromMemoryAsync);
        }

        AllocationEndpoint.Map(app);
        await app.StartAsync(CancellationToken.None);
        ServerAddress.Tell(app);
        await app.WaitForShutdownAsync(CancellationToken.None);
        return 0;
    }
}
