using System.Globalization;
using EShop.Messaging.BusOutbox;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EShop.Messaging.Tests.Support;

/// <summary>A process's worth of messaging: a bus, its background services and the modules a test wants.</summary>
public sealed class TestHost : IAsyncDisposable
{
    private readonly IHost _host;

    private TestHost(IHost host, Recorder recorder)
    {
        _host = host;
        Recorder = recorder;
        Bus.ConnectReceiveObserver(new SettledObserver(recorder));
    }

    public Recorder Recorder { get; }

    public IServiceProvider Services => _host.Services;

    public IBusControl Bus => Services.GetRequiredService<IBusControl>();

    public static async Task<TestHost> StartAsync(TestHostSettings settings, Action<IServiceCollection> addModules)
    {
        var host = Build(settings, addModules);
        await host.StartAsync();
        return host;
    }

    public static TestHost Build(TestHostSettings settings, Action<IServiceCollection> addModules)
    {
        var recorder = settings.Recorder ?? new Recorder();
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["RabbitMq:Uri"] = settings.Broker?.ToString(),
            ["Messaging:OutboxPollInterval"] = settings.OutboxPollInterval.ToString("c", CultureInfo.InvariantCulture),
            ["Messaging:SchedulePollInterval"] = "01:00:00",
            ["Messaging:RetryLimit"] = settings.RetryLimit.ToString(CultureInfo.InvariantCulture),
            ["Messaging:FailuresBeforeParking"] = "2",
            ["Messaging:ConcurrentMessageLimit"] = "8",
        });
        builder.Logging.AddProvider(new RecordingLoggerProvider(recorder));
        builder.Services.AddSingleton(recorder);
        builder.Services.AddSingleton(settings.Clock);
        builder.Services.AddEShopMessaging(builder.Configuration);
        builder.Services.Configure<MassTransitHostOptions>(options => options.WaitUntilStarted = true);
        builder.Services.AddDbContext<ShopDbContext>(options => options.UseNpgsql(settings.ShopDatabase));
        if (settings.OtherDatabase is not null)
        {
            builder.Services.AddDbContext<OtherDbContext>(options => options.UseNpgsql(settings.OtherDatabase));
        }

        addModules(builder.Services);
        return new TestHost(builder.Build(), recorder);
    }

    public Task StartAsync() => _host.StartAsync();

    /// <summary>Ends the process: what is in memory is gone.</summary>
    public async Task StopAsync() => await _host.StopAsync();

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task InScopeAsync(Func<IServiceProvider, Task> work) =>
        InScopeAsync(async services =>
        {
            await work(services);
            return true;
        });

    public Task<T> QueryAsync<T>(Func<ShopDbContext, Task<T>> query) =>
        InScopeAsync(services => query(services.GetRequiredService<ShopDbContext>()));

    /// <summary>Wakes the scheduler, as the passing of time would, after a test has moved the clock.</summary>
    public void WakeScheduler() => Services.GetRequiredService<MessagingSignals<ShopDbContext>>().Scheduled.Set();

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
