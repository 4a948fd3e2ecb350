using System.Collections.Concurrent;
using Xunit;

namespace EShop.Testing.RabbitMq;

/// <summary>Virtual hosts of the run's broker for the tests of a class or a collection; they are removed at its end.</summary>
public class RabbitMqFixture : IAsyncLifetime
{
    private readonly ConcurrentBag<Uri> _virtualHosts = [];
    private RabbitMqBroker? _broker;

    /// <summary>The broker of the run.</summary>
    public RabbitMqBroker Broker => _broker ?? throw new InvalidOperationException("The fixture is not initialised yet.");

    public virtual async Task InitializeAsync() => _broker = await RabbitMqBroker.SharedAsync();

    /// <summary>A new virtual host: queues and exchanges of its own.</summary>
    /// <returns>Its address.</returns>
    public async Task<Uri> CreateVirtualHostAsync()
    {
        var address = await Broker.CreateVirtualHostAsync();
        _virtualHosts.Add(address);
        return address;
    }

    public virtual async Task DisposeAsync()
    {
        foreach (var address in _virtualHosts)
        {
            await Broker.DeleteVirtualHostAsync(address);
        }
    }
}
