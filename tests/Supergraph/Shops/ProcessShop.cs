using EShop.Supergraph.Tests.Clients;
using EShop.Testing.RabbitMq;

namespace EShop.Supergraph.Tests.Shops;

/// <summary>The shop as it is deployed: a process a service and one for the gateway, calls over HTTP, messages over RabbitMQ.</summary>
public sealed class ProcessShop : RabbitMqFixture, IShop
{
    private readonly Dictionary<string, ServiceProcess> _processes = new(StringComparer.Ordinal);
    private readonly DirectoryInfo _secrets = Directory.CreateTempSubdirectory("eshop-tests-");
    private readonly Lazy<Task<Staff>> _staff;
    private ShopSettings? _settings;
    private ShopDatabases? _databases;

    public ProcessShop() => _staff = new Lazy<Task<Staff>>(() => Staff.SignInAsync(this));

    public Uri Address => _processes["gateway"].Address;

    public ShopSettings Settings => _settings!;

    public ShopDatabases Databases => _databases!;

    public Task<Staff> StaffAsync() => _staff.Value;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _settings = new ShopSettings { RabbitMq = await CreateVirtualHostAsync() };
        _databases = await ShopDatabases.CreateAsync();
        var common = _settings.CommonWithSecretFiles(_secrets.FullName);

        // Identity's address is needed by all others: it publishes the keys that tokens are checked with.
        var identity = Add("identity", new Dictionary<string, string>(common, StringComparer.Ordinal));
        var withKeys = new Dictionary<string, string>(common, StringComparer.Ordinal)
        {
            ["Authentication__JwksUrl"] = new Uri(identity.Address, "/.well-known/jwks.json").AbsoluteUri,
        };
        foreach (var service in ShopSettings.Services.Keys.Where(s => s != "identity"))
        {
            Add(service, new Dictionary<string, string>(withKeys, StringComparer.Ordinal));
        }

        var gateway = new Dictionary<string, string>(withKeys, StringComparer.Ordinal);
        foreach (var (service, process) in _processes)
        {
            // Before what schema/<service>/schema-settings.json says, which the archive was composed with.
            gateway[$"Gateway__Sources__{service}__Url"] = new Uri(process.Address, "/graphql").AbsoluteUri;
        }

        _processes["gateway"] = new ServiceProcess("gateway", "EShop.Gateway", gateway);
        foreach (var process in _processes.Values)
        {
            process.Start();
        }

        await Task.WhenAll(_processes.Values.Select(p => p.WaitUntilReadyAsync()));
        await StaffAsync();
    }

    /// <summary>Stops a service, as an operator would.</summary>
    public Task StopAsync(string service) => _processes[service].StopAsync();

    /// <summary>Starts a service again at the same address.</summary>
    public async Task StartAsync(string service)
    {
        _processes[service].Start();
        await _processes[service].WaitUntilReadyAsync();
    }

    public override async Task DisposeAsync()
    {
        await Task.WhenAll(_processes.Values.Select(p => p.DisposeAsync().AsTask()));
        _secrets.Delete(recursive: true);
        if (_databases is not null)
        {
            await _databases.DropAsync();
        }

        await base.DisposeAsync();
    }

    private ServiceProcess Add(string service, Dictionary<string, string> environment)
    {
        var (variable, value) = _databases!.Setting(service);
        environment[variable] = value;
        return _processes[service] = new ServiceProcess(service, ShopSettings.Services[service], environment);
    }
}
