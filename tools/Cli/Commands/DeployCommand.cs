using System.CommandLine;
using EShop.Cli.Deployment;
using EShop.Cli.Shop;
using Spectre.Console;

namespace EShop.Cli.Commands;

/// <summary><c>eshop deploy prepare</c>: makes the secrets that containers need.</summary>
internal static class DeployCommand
{
    public static Command Create(Repository repository)
    {
        var prepare = new Command(
            "prepare",
            "Make .env for docker-compose.yml, and deploy/secrets/ for docker-compose.prod.yml and Kubernetes; keeps what is there.");
        prepare.SetAction(_ => Prepare(repository, AnsiConsole.Console));
        return new Command("deploy", "Get ready to run in containers.") { prepare };
    }

    private static int Prepare(Repository repository, IAnsiConsole console)
    {
        var secrets = new DeploymentSecrets(repository.Root, [.. ShopService.All(repository).Select(service => service.Name)]);
        var written = secrets.Prepare();
        foreach (var path in written)
        {
            console.WriteLine($"made {Path.GetRelativePath(repository.Root, path)}");
        }

        if (written.Count == 0)
        {
            console.WriteLine("All secrets are there; none was changed.");
        }

        return 0;
    }
}
