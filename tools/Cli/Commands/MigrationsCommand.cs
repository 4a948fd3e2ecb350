using System.CommandLine;
using EShop.Cli.Building;
using Spectre.Console;

namespace EShop.Cli.Commands;

/// <summary><c>eshop migrations add Catalog AddBrand</c>: writes an EF Core migration beside a service's context.</summary>
internal static class MigrationsCommand
{
    public static Command Create(Repository repository)
    {
        var service = new Argument<string>("service") { Description = "The service's folder under subgraphs/, for example Catalog." };
        var name = new Argument<string>("name") { Description = "What the migration does, for example AddBrand." };
        var add = new Command("add", "Write a migration from what changed in a service's model.") { service, name };
        add.SetAction((result, cancellationToken)
            => AddAsync(repository, result.GetRequiredValue(service), result.GetRequiredValue(name), cancellationToken));
        return new Command("migrations", "Keep the databases' schemas in step with the models.") { add };
    }

    private static async Task<int> AddAsync(Repository repository, string service, string name, CancellationToken cancellationToken)
    {
        var console = AnsiConsole.Console;
        var folder = Path.Combine("subgraphs", service);
        if (!Directory.Exists(repository.Combine(folder)))
        {
            console.WriteLine($"There is no {folder}.");
            return 1;
        }

        var build = new Build(repository, console);
        if (!await build.RunAsync(folder, $"building {service}", cancellationToken)
            || !await build.RunAsync(Path.Combine("tools", "Migrations"), "building the migrations tool", cancellationToken))
        {
            return 1;
        }

        // With the service's own dependencies; only what is missing there is taken from the tool.
        var assembly = repository.Output("EShop." + service);
        return await DotNet.RunAsync(
            [
                "exec",
                "--depsfile", Path.ChangeExtension(assembly, ".deps.json"),
                "--runtimeconfig", Path.ChangeExtension(assembly, ".runtimeconfig.json"),
                "--additionalprobingpath", PackagesFolder(),
                repository.Output("EShop.Migrations"),
                "add", assembly, name, Path.Combine(folder, "Data", "Migrations"), $"EShop.{service}.Data.Migrations"
            ],
            repository.Root,
            console.WriteLine,
            cancellationToken: cancellationToken);
    }

    private static string PackagesFolder()
        => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } configured
            ? configured
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
