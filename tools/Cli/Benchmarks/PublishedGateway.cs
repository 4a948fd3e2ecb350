using System.Runtime.InteropServices;
using EShop.Cli.Building;

namespace EShop.Cli.Benchmarks;

/// <summary>The gateway as it is deployed: published for this platform, compiled ahead of its start.</summary>
internal sealed class PublishedGateway(Repository repository)
{
    /// <returns>The program; null when it could not be published, and why is on the error stream.</returns>
    public async Task<string?> PublishAsync(CancellationToken cancellationToken)
    {
        var folder = repository.Combine("artifacts", "benchmarks", "gateway");
        var lines = new List<string>();
        await Console.Error.WriteLineAsync("publishing gateway ...");
        var code = await DotNet.RunAsync(
            ["publish", "gateway", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, "--nologo", "-v", "minimal"],
            repository.Root,
            lines.Add,
            cancellationToken: cancellationToken);
        if (code == 0)
        {
            return Path.Combine(folder, OperatingSystem.IsWindows() ? "EShop.Gateway.exe" : "EShop.Gateway");
        }

        foreach (var line in lines.TakeLast(40))
        {
            await Console.Error.WriteLineAsync(line);
        }

        return null;
    }
}
