using EShop.Testing.Postgres;
using EShop.Testing.RabbitMq;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Messaging.Tests.Support;

/// <summary>Databases and, when a test asks for one, a virtual host of the broker.</summary>
public sealed class MessagingFixture : PostgresFixture
{
    private readonly RabbitMqFixture _rabbitMq = new();
    private readonly Lazy<Task> _rabbitMqStarted;

    public MessagingFixture() => _rabbitMqStarted = new Lazy<Task>(_rabbitMq.InitializeAsync);

    public override async Task DisposeAsync()
    {
        if (_rabbitMqStarted.IsValueCreated)
        {
            await _rabbitMq.DisposeAsync();
        }

        await base.DisposeAsync();
    }

    public async Task<Uri?> CreateBrokerAsync(Transport transport)
    {
        if (transport == Transport.InMemory)
        {
            return null;
        }

        await _rabbitMqStarted.Value;
        return await _rabbitMq.CreateVirtualHostAsync();
    }

    /// <summary>A database with the context's tables.</summary>
    public async Task<string> CreateStoreAsync<TDbContext>()
        where TDbContext : DbContext
    {
        var template = await Cluster.TemplateAsync(
            $"messaging_{typeof(TDbContext).Name}_{typeof(TDbContext).Assembly.ManifestModule.ModuleVersionId:n}".ToLowerInvariant(),
            async connectionString =>
            {
                var options = new DbContextOptionsBuilder<TDbContext>().UseNpgsql(connectionString).Options;
                await using var context = ActivatorUtilities.CreateInstance<TDbContext>(
                    new ServiceCollection().BuildServiceProvider(), options);
                await context.Database.EnsureCreatedAsync();
            });
        return await CreateDatabaseAsync(template);
    }
}

[CollectionDefinition(Name)]
public sealed class MessagingCollection : ICollectionFixture<MessagingFixture>
{
    public const string Name = "messaging";
}
