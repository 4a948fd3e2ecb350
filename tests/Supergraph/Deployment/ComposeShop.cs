using System.Globalization;
using EShop.Local;
using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;
using EShop.Testing.RabbitMq;
using Npgsql;

namespace EShop.Supergraph.Tests.Deployment;

/// <summary>
/// The shop of <c>docker-compose.yml</c> without containers: the published programs with exactly the file's environment, started in its order.
/// Only what a container's network and volumes give is put in place of its names: hosts, ports, databases and folders.
/// </summary>
public sealed class ComposeShop : RabbitMqFixture, IShop
{
    private readonly Dictionary<string, ServiceProcess> _processes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ports = new(StringComparer.Ordinal);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("eshop-images-");
    private readonly Lazy<Task<Staff>> _staff;
    private readonly List<string> _started = [];
    private Uri? _broker;
    private ShopDatabases? _databases;

    public ComposeShop() => _staff = new Lazy<Task<Staff>>(() => Staff.SignInAsync(this));

    public Uri Address => _processes["gateway"].Address;

    public ShopSettings Settings { get; } = new();

    public ShopDatabases Databases => _databases!;

    /// <summary>The services in the order in which they were started.</summary>
    public IReadOnlyList<string> Started => _started;

    public Task<Staff> StaffAsync() => _staff.Value;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _broker = await CreateVirtualHostAsync();
        _databases = await ShopDatabases.CreateAsync();
        var file = ComposeFile.Read("docker-compose.yml");
        var secrets = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["POSTGRES_PASSWORD"] = "of-postgres",
            ["RABBITMQ_PASSWORD"] = "of-rabbitmq",
            ["IDENTITY_MASTER_KEY"] = Settings.MasterKey,
            ["PAYMENT_WEBHOOK_SECRET"] = Settings.WebhookSecret,
        };
        foreach (var service in file.Images)
        {
            _ports[service.Name] = Ports.Free();
        }

        foreach (var service in file.Images)
        {
            var image = Directory.CreateDirectory(Path.Combine(_folder.FullName, service.Name)).FullName;
            var assembly = await PublishedImage.PublishAsync(service.Project, image);
            var environment = service.Environment.ToDictionary(
                e => e.Key,
                e => Place(service.Name, e.Key, ComposeFile.Interpolate(e.Value, secrets), image),
                StringComparer.Ordinal);
            _processes[service.Name] = new ServiceProcess(service.Name, assembly, AddressOf(service.Name), environment);
        }

        await StartInOrderAsync(file.Images);
        await StaffAsync();
    }

    public override async Task DisposeAsync()
    {
        await Task.WhenAll(_processes.Values.Select(p => p.DisposeAsync().AsTask()));
        _folder.Delete(recursive: true);
        if (_databases is not null)
        {
            await _databases.DropAsync();
        }

        await base.DisposeAsync();
    }

    private async Task StartInOrderAsync(IReadOnlyList<ComposeService> services)
    {
        var waiting = services.ToList();
        while (waiting.Count > 0)
        {
            var next = waiting.Where(s => s.Needs.All(need => need is "postgres" or "rabbitmq" || _started.Contains(need, StringComparer.Ordinal))).ToArray();
            Assert.True(next.Length > 0, "Services wait for one another: " + string.Join(", ", waiting.Select(s => s.Name)));
            foreach (var service in next)
            {
                _processes[service.Name].Start();
            }

            await Task.WhenAll(next.Select(s => _processes[s.Name].WaitUntilReadyAsync()));
            foreach (var service in next)
            {
                _started.Add(service.Name);
                waiting.Remove(service);
            }
        }
    }

    private Uri AddressOf(string service) => new($"http://127.0.0.1:{_ports[service].ToString(CultureInfo.InvariantCulture)}");

    private string Place(string service, string variable, string value, string image)
    {
        if (variable == "ASPNETCORE_HTTP_PORTS")
        {
            Assert.Equal("8080", value);
            return _ports[service].ToString(CultureInfo.InvariantCulture);
        }

        if (variable == "RabbitMq__Uri")
        {
            Assert.Equal("amqp://eshop:of-rabbitmq@rabbitmq:5672/", value);
            return _broker!.AbsoluteUri;
        }

        if (variable.StartsWith("ConnectionStrings__", StringComparison.Ordinal))
        {
            var written = new NpgsqlConnectionStringBuilder(value);
            Assert.Equal(
                ("ConnectionStrings__" + service, "postgres", 5432, service, "eshop", "of-postgres"),
                (variable, written.Host, written.Port, written.Database, written.Username, written.Password));
            return Databases.ConnectionString(service);
        }

        if (value.StartsWith("/app/", StringComparison.Ordinal) || value.StartsWith("/var/", StringComparison.Ordinal))
        {
            return Path.Combine(image, value.TrimStart('/').Replace("app/", "", StringComparison.Ordinal));
        }

        if (Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp)
        {
            // No collector listens here: that nothing depends on one is part of the test.
            return uri.Host == "otel-collector"
                ? $"http://127.0.0.1:{Ports.Free().ToString(CultureInfo.InvariantCulture)}"
                : new Uri(AddressOf(uri.Host), uri.PathAndQuery).AbsoluteUri;
        }

        return value;
    }
}
