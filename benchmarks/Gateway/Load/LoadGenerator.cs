using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Cacao.Gateway.Benchmarks.Load;

/// <summary>The process that asks: a command a line, a result a line.</summary>
internal static class LoadGenerator
{
    public static async Task<int> RunAsync()
    {
        Console.WriteLine($"{ChildProcess.Ready}0");
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var result = await RunAsync(JsonSerializer.Deserialize<LoadCommand>(line)!);
            Console.WriteLine(JsonSerializer.Serialize(result));
            await Console.Out.FlushAsync();
        }

        return 0;
    }

    private static async Task<LoadResult> RunAsync(LoadCommand command)
    {
        using var server = Process.GetProcessById(command.ProcessId);
        var request = Encoding.UTF8.GetBytes(
            $"POST {command.Path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\nContent-Type: application/json\r\n"
            + $"Content-Length: {Encoding.UTF8.GetByteCount(command.Body)}\r\n\r\n{command.Body}");
        var connections = new LoadConnection[command.Connections];
        for (var i = 0; i < connections.Length; i++)
        {
            connections[i] = await LoadConnection.OpenAsync(command.Port, request);
        }

        var cpu = server.TotalProcessorTime;
        var started = Stopwatch.GetTimestamp();
        var end = started + (long)(command.Seconds * Stopwatch.Frequency);
        var running = Task.WhenAll(connections.Select(c => Task.Run(() => c.RunAsync(end))));
        var resident = await WatchAsync(server, running);
        await running;
        server.Refresh();
        var used = server.TotalProcessorTime - cpu;
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var latencies = connections.SelectMany(c => c.Latencies).Order().ToArray();
        foreach (var connection in connections)
        {
            connection.Dispose();
        }

        return new LoadResult(
            latencies.Length,
            seconds,
            used.TotalMilliseconds,
            Milliseconds(latencies[latencies.Length / 2]),
            Milliseconds(latencies[(int)(latencies.Length * 0.99)]),
            resident,
            connections[0].BodyLength);
    }

    /// <summary>Looks at the server's memory ten times a second.</summary>
    private static async Task<long> WatchAsync(Process server, Task running)
    {
        var most = 0L;
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!running.IsCompleted && await timer.WaitForNextTickAsync())
        {
            server.Refresh();
            most = Math.Max(most, server.WorkingSet64);
        }

        return most;
    }

    private static double Milliseconds(long ticks) => ticks * 1000d / Stopwatch.Frequency;
}
