using System.CommandLine;
using EShop.Cli.Building;
using EShop.Cli.Shop;
using Spectre.Console;

namespace EShop.Cli.Commands;

/// <summary><c>eshop schema export</c>: has each service write its own source schema.</summary>
internal static class SchemaCommand
{
    public static Command Create(Repository repository)
    {
        var service = new Argument<string?>("service")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "One service's folder under subgraphs/, for example Catalog; all of them if not given."
        };
        var export = new Command("export", "Build the services and write their source schemas to schema/<service>/schema.graphqls.") { service };
        export.SetAction((result, cancellationToken) => ExportAsync(repository, result.GetValue(service), AnsiConsole.Console, cancellationToken));
        return new Command("schema", "Keep the source schemas in step with the services.") { export };
    }

    private static async Task<int> ExportAsync(Repository repository, string? only, IAnsiConsole console, CancellationToken cancellationToken)
    {
        var services = ShopService.All(repository)
            .Where(service => only is null || service.Folder.Equals(only, StringComparison.OrdinalIgnoreCase))
            .ToArray();
        if (services.Length == 0)
        {
            console.WriteLine($"There is no service {only} under subgraphs/.");
            return 1;
        }

        var project = services is [var single] ? Path.Combine("subgraphs", single.Folder) : "host";
        if (!await new Build(repository, console).RunAsync(project, "building the services", cancellationToken))
        {
            return 1;
        }

        foreach (var service in services)
        {
            var target = repository.Combine("schema", service.Name, "schema.graphqls");
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var code = await DotNet.RunAsync(
                ["exec", repository.Output(service.Project), "schema", "export", "--output", target],
                repository.Combine("subgraphs", service.Folder),
                console.WriteLine,
                new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Development", [ShopServers.VariableOf(service)] = "Host=design" },
                cancellationToken);
            if (code != 0)
            {
                console.WriteLine($"{service.Name} did not export its schema.");
                return code;
            }

            console.WriteLine($"{service.Name}: {Path.GetRelativePath(repository.Root, target)}");
        }

        return 0;
    }
}
