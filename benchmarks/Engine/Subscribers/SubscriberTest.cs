using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Cacao.Benchmarks.Subscribers;

/// <summary>Many clients on one topic over server-sent events, one event a second: what is delivered, and what a subscriber costs.</summary>
internal static class SubscriberTest
{
    private const string Body = """{"query":"subscription { onTick }"}""";

    private static readonly byte[] s_request = Encoding.ASCII.GetBytes(
        $"POST /graphql HTTP/1.1\r\nHost: b\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body}");

    public static Task<int> RunAsync(int subscribers, int events) => ServerProcess.RunAsync(null, async (client, address) =>
    {
        // The first hundred settle what is compiled and allocated once.
        await ServeAsync(client, address, 100, 3);
        var before = await ServerProcess.FiguresAsync(client);
        var result = await ServeAsync(client, address, subscribers, events);
        Console.WriteLine("| subscribers | events | delivered | KB a subscriber (resident) | KB a subscriber (heap) | CPU µs a delivery | slowest round ms |");
        Console.WriteLine("|--:|--:|--:|--:|--:|--:|--:|");
        Console.WriteLine(FormattableString.Invariant(
            $"| {subscribers} | {events} | {result.Delivered} | {Kilobytes(result.During.ResidentBytes - before.ResidentBytes, subscribers):0.0} | {Kilobytes(result.During.HeapBytes - before.HeapBytes, subscribers):0.0} | {(result.During.CpuMilliseconds - result.Subscribed.CpuMilliseconds) * 1000 / result.Delivered:0.0} | {result.Slowest:0} |"));
    });

    private static async Task<(long Delivered, ServerFigures Subscribed, ServerFigures During, double Slowest)> ServeAsync(
        HttpClient client,
        Uri address,
        int subscribers,
        int events)
    {
        using var stop = new CancellationTokenSource();
        var counter = new Counter();
        var tasks = new List<Task>(subscribers);
        for (var i = 0; i < subscribers; i++)
        {
            tasks.Add(SubscribeAsync(address, counter, stop.Token));
            if (i % 100 == 99)
            {
                await counter.WaitAsync(connected: i + 1, delivered: 0);
            }
        }

        await counter.WaitAsync(subscribers, 0);
        var subscribed = await ServerProcess.FiguresAsync(client);
        var slowest = 0d;
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        for (var i = 1; i <= events; i++)
        {
            var started = System.Diagnostics.Stopwatch.GetTimestamp();
            using var response = await client.PostAsync($"/tick/{i}", null, stop.Token);
            response.EnsureSuccessStatusCode();
            await counter.WaitAsync(subscribers, (long)subscribers * i);
            slowest = Math.Max(slowest, System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            await timer.WaitForNextTickAsync(stop.Token);
        }

        var during = await ServerProcess.FiguresAsync(client);
        await stop.CancelAsync();
        await Task.WhenAll(tasks);
        return (counter.Delivered, subscribed, during, slowest);
    }

    private static async Task SubscribeAsync(Uri address, Counter counter, CancellationToken stop)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, address.Port), stop);
        await socket.SendAsync(s_request, stop);
        var buffer = new byte[1024];
        var isConnected = false;
        var match = 0;
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(), stop) is var read and > 0)
            {
                // The headers come with the first byte of the stream: a comment, before there is any event.
                if (!isConnected)
                {
                    isConnected = true;
                    counter.AddConnected();
                }

                counter.AddDelivered(Count(buffer.AsSpan(0, read), ref match));
            }
        }
        catch (OperationCanceledException)
        {
            // The end of the run.
        }
    }

    /// <summary>Counts <c>event: next</c>, also across reads.</summary>
    private static int Count(ReadOnlySpan<byte> bytes, ref int match)
    {
        var pattern = "event: next"u8;
        var count = 0;
        foreach (var value in bytes)
        {
            match = value == pattern[match] ? match + 1 : value == pattern[0] ? 1 : 0;
            if (match == pattern.Length)
            {
                count++;
                match = 0;
            }
        }

        return count;
    }

    private static double Kilobytes(long bytes, int subscribers) => bytes / 1024d / subscribers;
}
