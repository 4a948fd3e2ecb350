using System.Net;
using System.Net.Sockets;
using System.Text;
using Cacao.Gateway.Benchmarks.Recordings;

namespace Cacao.Gateway.Benchmarks.Servers;

/// <summary>
/// Stands for the sources: answers each recorded request with its recorded answer, by path and body, straight on sockets, so that the
/// gateway is all that is measured. What was not recorded is 404, and told on the error stream.
/// </summary>
internal static class CannedServer
{
    public static async Task<int> RunAsync(string recordingPath, int port)
    {
        var answers = new CannedAnswers(Recording.Load(recordingPath));
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, port));
        listener.Listen(1024);
        ServerAddress.Tell(port);
        while (true)
        {
            var socket = await listener.AcceptAsync();
            socket.NoDelay = true;
            _ = new CannedConnection(socket, answers).RunAsync();
        }
    }
}
