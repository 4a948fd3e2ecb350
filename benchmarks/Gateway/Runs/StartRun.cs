using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Cacao.Gateway.Benchmarks.Runs;

/// <summary>Starts a published gateway again and again, and measures the time to its first answer.</summary>
internal static class StartRun
{
    private const int Starts = 9;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <param name="program">The published gateway, an executable or an assembly.</param>
    public static async Task<int> RunAsync(string program)
    {
        var times = new List<double>();
        for (var i = 0; i < Starts; i++)
        {
            times.Add(await StartAsync(program));
        }

        var first = times[0];
        times.Sort();
        Console.WriteLine("| starts | first ms | fastest ms | middle ms | slowest ms | aim |");
        Console.WriteLine("|--:|--:|--:|--:|--:|--:|");
        Console.WriteLine(FormattableString.Invariant(
            $"| {Starts} | {first:0} | {times[0]:0} | {times[Starts / 2]:0} | {times[^1]:0} | ≤ 400 |"));
        return 0;
    }

    private static async Task<double> StartAsync(string program)
    {
        var port = FreePort();
        var start = program.EndsWith(".dll", StringComparison.Ordinal) ? new ProcessStartInfo("dotnet", ["exec", program]) : new ProcessStartInfo(program);
        start.Environment["ASPNETCORE_URLS"] = FormattableString.Invariant($"http://127.0.0.1:{port}");
        start.RedirectStandardOutput = true;
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        try
        {
            while (!await IsAnsweredAsync(port))
            {
                if (process.HasExited || Stopwatch.GetElapsedTime(started) > s_patience)
                {
                    throw new InvalidOperationException("The gateway does not start: run it by itself to see why.");
                }

                await Task.Delay(1);
            }

            return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<bool> IsAnsweredAsync(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port));
        }
        catch (SocketException)
        {
            return false;
        }

        const string Body = """{"query":"{ __typename }"}""";
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body}"));
        var buffer = new byte[4096];
        var read = await socket.ReceiveAsync(buffer);
        var answer = Encoding.UTF8.GetString(buffer, 0, read);
        return answer.StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal)
            ? true
            : throw new InvalidOperationException($"The gateway answered {answer}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
