using EShop.Local;
using EShop.Local.Leases;
using EShop.Local.RabbitMq;

namespace EShop.Testing.RabbitMq;

/// <summary>
/// The one private broker of a test run. Whichever test process comes first starts it, the others adopt it, and it stops with the last.
/// </summary>
public sealed class RabbitMqBroker
{
    private const string Name = "rabbitmq-tests";

    private static readonly Lazy<Task<RabbitMqBroker>> s_shared = new(StartAsync);

    private readonly RabbitMqServer _server;

    private RabbitMqBroker(RabbitMqServer server) => _server = server;

    /// <summary>The broker of this run, started if need be.</summary>
    public static Task<RabbitMqBroker> SharedAsync() => s_shared.Value;

    /// <summary>A new virtual host: queues and exchanges of its own.</summary>
    /// <returns>Its address.</returns>
    public async Task<Uri> CreateVirtualHostAsync()
    {
        var name = $"test-{Guid.CreateVersion7():n}";
        await _server.CreateVirtualHostAsync(name).ConfigureAwait(false);
        return _server.Uri(name);
    }

    /// <summary>Removes a virtual host by its address.</summary>
    public Task DeleteVirtualHostAsync(Uri address) => _server.DeleteVirtualHostAsync(address.AbsolutePath.Trim('/'));

    private static async Task<RabbitMqBroker> StartAsync()
    {
        var folders = LocalFolders.Of(RepositoryFolder.Root);
        var use = await SharedUse.JoinAsync(folders, Name).ConfigureAwait(false);
        using var turn = await FileLease.ExclusiveAsync(folders.StateFile(Name + ".start")).ConfigureAwait(false);
        var server = await RabbitMqServer.StartAsync(folders, new RabbitMqServerOptions { Name = Name }).ConfigureAwait(false);
        if (!server.IsAdopted && !await SharedUse.StopAfterLastUserAsync(folders, Name, server.StopCommand).ConfigureAwait(false))
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => server.StopAsync().GetAwaiter().GetResult();
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => use.Dispose();
        return new RabbitMqBroker(server);
    }
}
