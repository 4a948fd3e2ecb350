using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Cacao.Gateway.Benchmarks.Recordings;
using Cacao.Gateway.Benchmarks.Servers;
using Cacao.Gateway.Benchmarks.Sources;

namespace Cacao.Gateway.Benchmarks.Runs;

/// <summary>A folder with what a run needs: the archive and the recording, both for sources at one port.</summary>
internal sealed class BenchmarkFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("cacao-benchmark-").FullName;

    private BenchmarkFolder(int port)
    {
        SourcePort = port;
        ArchivePath = BenchmarkArchive.Compose(_path, port);
        RecordingPath = Path.Combine(_path, "recording.json");
    }

    public int SourcePort { get; }

    public string ArchivePath { get; }

    public string RecordingPath { get; }

    /// <summary>Composes, and records a gateway of this process.</summary>
    public static async Task<BenchmarkFolder> CreateAsync()
    {
        var folder = new BenchmarkFolder(FreePort());
        await folder.RecordAsync();
        return folder;
    }

    /// <exception cref="InvalidDataException">The data of the big answer is not what it must be.</exception>
    public static void CheckBig(string answer)
    {
        using var given = JsonDocument.Parse(answer);
        using var expected = JsonDocument.Parse(BenchmarkFiles.Read("big.expected.json"));
        if (given.RootElement.TryGetProperty("errors", out var errors))
        {
            throw new InvalidDataException($"The answer to `big` has errors: {errors}");
        }

        // Texts are compared, not values: the order of keys is the order of the selection.
        if (Compact(given) != Compact(expected))
        {
            throw new InvalidDataException("The data of the answer to `big` is not that of big.expected.json.");
        }
    }

    public static async Task<string> AskAsync(HttpClient client, int port, string path, string operation)
    {
        using var content = new ByteArrayContent(BenchmarkFiles.Request(operation));
        content.Headers.ContentType = new("application/json");
        using var response = await client.PostAsync(new Uri($"http://127.0.0.1:{port}{path}"), content);
        var answer = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? answer : throw new InvalidDataException($"{path} answered {response.StatusCode}: {answer}");
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private async Task RecordAsync()
    {
        await using var recorder = await Recorder.StartAsync(SourcePort);
        await using var gateway = GatewayServer.Create(ArchivePath);
        await gateway.StartAsync(CancellationToken.None);
        using var client = new HttpClient();
        var operations = new List<RecordedOperation>();
        foreach (var name in BenchmarkFiles.Operations)
        {
            recorder.Begin();
            operations.Add(recorder.End(name, await AskAsync(client, ServerAddress.PortOf(gateway), "/graphql", name)));
        }

        CheckBig(operations.Single(o => o.Name == "big").Answer);
        recorder.Recording(operations).Save(RecordingPath);
        await gateway.StopAsync(CancellationToken.None);
    }

    private static string Compact(JsonDocument document)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            document.RootElement.GetProperty("data").WriteTo(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
