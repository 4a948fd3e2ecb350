namespace EShop.Cli.Deployment;

public sealed class DeploymentSecretsTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("eshop-deploy-").FullName;

    [Fact]
    public void Prepare_Should_MakeSecretsThatAgree_When_ThereAreNone()
    {
        var secrets = new DeploymentSecrets(_root, ["catalog"]);

        secrets.Prepare();

        var database = Read("postgres_password");
        var broker = Read("rabbitmq_conf").Split("default_pass = ")[1].Trim();
        Assert.Equal($"Host=postgres;Port=5432;Database=catalog;Username=eshop;Password={database}", Read("catalog_database"));
        Assert.Equal($"amqp://eshop:{broker}@rabbitmq:5672/", Read("rabbitmq_uri"));
        Assert.Equal(4, File.ReadAllLines(secrets.EnvironmentFile).Distinct(StringComparer.Ordinal).Count());
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(secrets.EnvironmentFile));
            Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(secrets.Folder) & (UnixFileMode.OtherExecute | UnixFileMode.GroupExecute));
        }

        string Read(string name) => File.ReadAllText(Path.Combine(secrets.Folder, name));
    }

    [Fact]
    public void Prepare_Should_KeepWhatIsThere_When_AServiceIsAdded()
    {
        new DeploymentSecrets(_root, ["catalog"]).Prepare();
        var before = Directory.GetFiles(_root, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllText, StringComparer.Ordinal);

        var written = new DeploymentSecrets(_root, ["catalog", "reviews"]).Prepare();

        Assert.EndsWith("reviews_database", Assert.Single(written), StringComparison.Ordinal);
        Assert.All(before, file => Assert.Equal(file.Value, File.ReadAllText(file.Key)));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
