using System.Security.Cryptography;
using System.Text;

namespace EShop.Cli.Deployment;

/// <summary>
/// The secrets of a deployment: <c>.env</c> for <c>docker-compose.yml</c>, a file each in <c>deploy/secrets/</c> for
/// <c>docker-compose.prod.yml</c> and Kubernetes. What is there is kept; only what is missing is made.
/// </summary>
internal sealed class DeploymentSecrets(string root, IReadOnlyList<string> services)
{
    private const UnixFileMode OwnerFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    // Containers run as a user of their own, who reads the file but cannot reach the folder that it lies in.
    private const UnixFileMode ReadableFile =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    public string EnvironmentFile { get; } = Path.Combine(root, ".env");

    public string Folder { get; } = Path.Combine(root, "deploy", "secrets");

    /// <summary>Writes what is missing.</summary>
    /// <returns>The paths that were written.</returns>
    public IReadOnlyList<string> Prepare()
    {
        var written = new List<string>();
        PrepareEnvironment(written);
        PrepareFolder(written);
        return written;
    }

    private void PrepareEnvironment(List<string> written)
    {
        if (File.Exists(EnvironmentFile))
        {
            return;
        }

        var text = new StringBuilder();
        foreach (var name in new[] { "POSTGRES_PASSWORD", "RABBITMQ_PASSWORD", "IDENTITY_MASTER_KEY", "PAYMENT_WEBHOOK_SECRET" })
        {
            text.Append(name).Append('=').Append(New()).Append('\n');
        }

        Write(EnvironmentFile, text.ToString(), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        written.Add(EnvironmentFile);
    }

    private void PrepareFolder(List<string> written)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Folder);
        }
        else
        {
            Directory.CreateDirectory(Folder, OwnerFolder);
        }

        var postgres = Secret("postgres_password", New, written);
        var rabbitMq = Password(Secret("rabbitmq_conf", () => $"default_user = eshop\ndefault_pass = {New()}\n", written));
        Secret("rabbitmq_uri", () => $"amqp://eshop:{rabbitMq}@rabbitmq:5672/", written);
        Secret("identity_master_key", New, written);
        Secret("admin_password", New, written);
        Secret("payment_webhook_secret", New, written);
        foreach (var service in services)
        {
            Secret(
                service + "_database",
                () => $"Host=postgres;Port=5432;Database={service};Username=eshop;Password={postgres}",
                written);
        }
    }

    private string Secret(string name, Func<string> make, List<string> written)
    {
        var path = Path.Combine(Folder, name);
        if (File.Exists(path))
        {
            return File.ReadAllText(path).Trim();
        }

        var value = make();
        Write(path, value, ReadableFile);
        written.Add(path);
        return value;
    }

    private static string Password(string configuration)
        => configuration.Split('\n').Select(line => line.Split('=', 2))
            .Where(parts => parts.Length == 2 && parts[0].Trim() == "default_pass")
            .Select(parts => parts[1].Trim())
            .FirstOrDefault() ?? string.Empty;

    private static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    private static void Write(string path, string text, UnixFileMode mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        using var writer = new StreamWriter(path, options);
        writer.Write(text);
    }
}
