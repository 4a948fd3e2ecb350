using EShop.Notifications.Data;
using EShop.Subgraphs.Testing;
using EShop.Testing.Postgres;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Notifications.Tests.Testing;

/// <summary>One running Notifications whose clock stands still until it is moved, for all tests that have users of their own.</summary>
public sealed class NotificationsFixture : PostgresFixture
{
    public ServiceHost<NotificationsContext> Host { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Host = await StartAsync();
    }

    public Task<ServiceHost<NotificationsContext>> StartAsync(ServiceSettings? settings = null)
        => ServiceHost<NotificationsContext>.StartAsync(
            this,
            NotificationsModule.Name,
            b => b.AddNotifications(),
            a => a.MapNotifications(),
            settings ?? new ServiceSettings { Configuration = Quiet() });

    /// <summary>A service of a test's own, whose messages go nowhere else than to the given carrier.</summary>
    internal Task<ServiceHost<NotificationsContext>> StartWithAsync(RecordingCarrier carrier)
        => StartAsync(new ServiceSettings
        {
            Clock = new FakeTimeProvider(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero)),
            Configuration = Quiet(),
            Services = services => carrier.Register(services),
        });

    public override async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await base.DisposeAsync();
    }

    // Tests send by themselves: the worker's turn never comes.
    private static Dictionary<string, string?> Quiet() => new() { ["Notifications:Interval"] = "20.00:00:00" };
}

[CollectionDefinition(Name)]
public sealed class NotificationsCollection : ICollectionFixture<NotificationsFixture>
{
    public const string Name = "notifications";
}
