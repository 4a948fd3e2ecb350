using EShop.Local.Processes;

namespace EShop.Local.RabbitMq;

/// <summary>The folder of an installed RabbitMQ's own scripts: the wrappers in PATH insist on the system's broker.</summary>
internal static class RabbitMqBinaries
{
    private const string Package = "rabbitmq-server";

    public static async Task<string> LocateAsync(Action<string>? progress, CancellationToken cancellationToken)
    {
        if (Find() is { } installed)
        {
            return installed;
        }

        if (!DebianPackage.CanInstall)
        {
            throw new LocalServerException(
                "RabbitMQ is not installed. Install it (Debian, Ubuntu: 'sudo apt-get install rabbitmq-server'; macOS: 'brew install "
                + "rabbitmq'), or name a broker of your own with '--rabbitmq amqp://user:password@host'.");
        }

        progress?.Invoke($"installing Debian's package {Package}");
        var result = await DebianPackage.InstallAsync(Package, cancellationToken).ConfigureAwait(false);
        return Find() ?? throw new LocalServerException(
            $"RabbitMQ is not installed, and installing Debian's package {Package} failed:\n{result.Tail}");
    }

    private static string? Find()
        => new[] { "/usr/lib/rabbitmq/bin", "/opt/homebrew/opt/rabbitmq/sbin", "/usr/local/opt/rabbitmq/sbin", "/opt/rabbitmq/sbin" }
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "rabbitmq-server")));
}
