using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using EShop.Local.Leases;

namespace EShop.Local.RabbitMq;

/// <summary>
/// A RabbitMQ broker of this clone alone: own node name, cookie, database folder and ports, listening on the loopback interface.
/// A broker that already runs is adopted.
/// </summary>
public sealed class RabbitMqServer
{
    private readonly RabbitMqNode _node;

    private RabbitMqServer(RabbitMqNode node, bool adopted)
    {
        _node = node;
        IsAdopted = adopted;
    }

    public int Port => _node.Port;

    /// <summary>Whether it ran before it was asked for.</summary>
    public bool IsAdopted { get; }

    /// <summary>The command line that stops this broker, for a process that outlives the caller.</summary>
    public IReadOnlyList<string> StopCommand => _node.StopCommand;

    public static async Task<RabbitMqServer> StartAsync(
        LocalFolders folders,
        RabbitMqServerOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new RabbitMqServerOptions();
        using var turn = await FileLease.ExclusiveAsync(folders.StateFile(options.Name + ".lock"), cancellationToken).ConfigureAwait(false);
        var node = await RabbitMqNode.OpenAsync(folders, options, cancellationToken).ConfigureAwait(false);
        var adopted = node.IsRunning;
        if (!adopted)
        {
            options.Progress?.Invoke("starting a private RabbitMQ broker");
            await node.StartAsync(options.Port, cancellationToken).ConfigureAwait(false);
        }

        await WaitUntilReadyAsync(node, cancellationToken).ConfigureAwait(false);
        return new RabbitMqServer(node, adopted);
    }

    /// <summary>Stops a broker left running; does nothing where none runs.</summary>
    public static async Task<bool> StopRunningAsync(
        LocalFolders folders,
        RabbitMqServerOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new RabbitMqServerOptions();
        if (!RabbitMqNode.MayRun(folders, options))
        {
            return false;
        }

        var node = await RabbitMqNode.OpenAsync(folders, options, cancellationToken).ConfigureAwait(false);
        var running = node.IsRunning;
        await node.StopAsync(cancellationToken).ConfigureAwait(false);
        return running;
    }

    /// <summary>The address for clients: of the default virtual host, or of another.</summary>
    public Uri Uri(string virtualHost = "/")
        => new($"amqp://{RabbitMqNode.UserName}:{_node.Password}@127.0.0.1:{Port}/{(virtualHost == "/" ? "" : System.Uri.EscapeDataString(virtualHost))}");

    /// <summary>Makes an empty virtual host: queues and exchanges of its own.</summary>
    public Task CreateVirtualHostAsync(string name, CancellationToken cancellationToken = default)
        => _node.EvaluateAsync(
            $"rabbit_vhost:add(<<\"{name}\">>, <<\"eshop\">>), "
            + $"rabbit_auth_backend_internal:set_permissions(<<\"{RabbitMqNode.UserName}\">>, <<\"{name}\">>, <<\".*\">>, <<\".*\">>, <<\".*\">>, <<\"eshop\">>).",
            cancellationToken);

    /// <summary>Removes a virtual host with all that is in it.</summary>
    public Task DeleteVirtualHostAsync(string name, CancellationToken cancellationToken = default)
        => _node.EvaluateAsync($"rabbit_vhost:delete(<<\"{name}\">>, <<\"eshop\">>).", cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken = default) => _node.StopAsync(cancellationToken);

    /// <summary>The broker listens early in its start; it is ready when it answers a protocol header.</summary>
    private static async Task WaitUntilReadyAsync(RabbitMqNode node, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await AnswersAsync(node.Port, cancellationToken).ConfigureAwait(false))
        {
            if (Stopwatch.GetElapsedTime(started) > TimeSpan.FromSeconds(60) || node.HasFailed)
            {
                throw new LocalServerException(
                    string.Create(CultureInfo.InvariantCulture, $"RabbitMQ does not answer on port {node.Port}; see {node.LogFile}."));
            }

            await Task.Delay(100, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<bool> AnswersAsync(int port, CancellationToken cancellationToken)
    {
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(TimeSpan.FromSeconds(3));
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port, patience.Token).ConfigureAwait(false);
            var stream = client.GetStream();
            await stream.WriteAsync("AMQP\0\0\u0009\u0001"u8.ToArray(), patience.Token).ConfigureAwait(false);
            var answer = new byte[1];
            return await stream.ReadAsync(answer, patience.Token).ConfigureAwait(false) == 1;
        }
        catch (Exception exception) when (exception is SocketException or IOException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }
}
