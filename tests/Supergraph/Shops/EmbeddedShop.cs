using EShop.Host;
using EShop.Supergraph.Tests.Clients;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EShop.Supergraph.Tests.Shops;

/// <summary>The embedded default: all services and the gateway in this process, messages in memory.</summary>
public sealed class EmbeddedShop : IShop, IAsyncLifetime
{
    private readonly Lazy<Task<Staff>> _staff;
    private WebApplication? _app;
    private ShopDatabases? _databases;

    public EmbeddedShop() => _staff = new Lazy<Task<Staff>>(() => Staff.SignInAsync(this));

    public Uri Address => new(_app!.Urls.First());

    public ShopSettings Settings { get; } = new();

    public ShopDatabases Databases => _databases!;

    public Task<Staff> StaffAsync() => _staff.Value;

    /// <summary>The application, not started.</summary>
    public static WebApplication Build(ShopSettings settings, ShopDatabases databases)
    {
        var values = settings.Common()
            .Concat(ShopSettings.Services.Keys.Select(databases.Setting))
            .Where(s => !s.Key.StartsWith("ASPNETCORE_", StringComparison.Ordinal))
            .Select(s => new KeyValuePair<string, string?>(s.Key.Replace("__", ":", StringComparison.Ordinal), s.Value));
        return EShopHost.Build(
            ["--environment=Development", "--urls=http://127.0.0.1:0"],
            builder => builder.Configuration.AddInMemoryCollection(values));
    }

    public async Task InitializeAsync()
    {
        _databases = await ShopDatabases.CreateAsync();
        _app = Build(Settings, _databases);
        await _app.StartAsync();
        await ShopHealth.WaitUntilReadyAsync(Address, () => null);
        await StaffAsync();
    }

    public async Task DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        if (_databases is not null)
        {
            await _databases.DropAsync();
        }
    }
}
