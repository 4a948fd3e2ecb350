using EShop.Supergraph.Tests.Clients;

namespace EShop.Supergraph.Tests.Shops;

/// <summary>All services in one process of its own, which can be killed and started again on what it left behind.</summary>
public sealed class HostProcessShop : IShop, IAsyncDisposable
{
    private readonly DirectoryInfo _secrets = Directory.CreateTempSubdirectory("eshop-tests-");
    private readonly ServiceProcess _process;
    private readonly Lazy<Task<Staff>> _staff;

    private HostProcessShop(ShopSettings settings, ShopDatabases databases)
    {
        Settings = settings;
        Databases = databases;
        var environment = settings.CommonWithSecretFiles(_secrets.FullName);
        foreach (var (variable, value) in ShopSettings.Services.Keys.Select(databases.Setting))
        {
            environment[variable] = value;
        }

        _process = new ServiceProcess("host", "EShop.Host", environment);
        _staff = new Lazy<Task<Staff>>(() => Staff.SignInAsync(this));
    }

    public Uri Address => _process.Address;

    public ShopSettings Settings { get; }

    public ShopDatabases Databases { get; }

    public static async Task<HostProcessShop> StartAsync(ShopSettings settings)
    {
        var shop = new HostProcessShop(settings, await ShopDatabases.CreateAsync());
        await shop.StartAsync();
        return shop;
    }

    public Task<Staff> StaffAsync() => _staff.Value;

    public async Task StartAsync()
    {
        _process.Start();
        await _process.WaitUntilReadyAsync();
    }

    public Task KillAsync() => _process.KillAsync();

    public string LogTail() => _process.LogTail();

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _secrets.Delete(recursive: true);
        await Databases.DropAsync();
    }
}
