using System.CommandLine;
using EShop.Cli.Commands;

namespace EShop.Cli;

/// <summary>Every command of <c>eshop</c>.</summary>
internal static class Root
{
    public static RootCommand Command(Repository repository)
        => new("The shop on this machine: run it, try it, test it.")
        {
            UpCommand.Create(repository),
            DownCommand.Create(repository),
            DemoCommand.Create(repository),
            StatusCommand.Create(repository),
            ComposeCommand.Create(repository),
            SchemaCommand.Create(repository),
            AdminCommand.Create(repository),
            TestCommand.Create(repository),
            BenchCommand.Create(repository),
            MigrationsCommand.Create(repository),
            DeployCommand.Create(repository)
        };
}
