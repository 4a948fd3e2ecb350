using System.CommandLine;
using Cacao.Fusion.Composition;
using Spectre.Console;

namespace EShop.Cli.Commands;

/// <summary><c>eshop compose</c>: makes one execution schema of the source schemas under <c>schema/</c>.</summary>
internal static class ComposeCommand
{
    public static Command Create(Repository repository)
    {
        var check = new Option<bool>("--check") { Description = "Write nothing; fail where the archive is not what would be written." };
        var environment = new Option<string>("--environment")
        {
            Description = "The environment that addresses are taken from.",
            DefaultValueFactory = _ => CompositionWorkspace.DefaultEnvironment
        };
        var command = new Command("compose", "Compose the source schemas under schema/ into schema/gateway.far.") { check, environment };
        command.SetAction(result => Run(
            new CompositionWorkspace(repository.Combine("schema")),
            result.GetRequiredValue(environment),
            result.GetValue(check),
            AnsiConsole.Console));
        return command;
    }

    public static int Run(CompositionWorkspace workspace, string environment, bool check, IAnsiConsole console)
    {
        var composition = workspace.Compose(environment);
        var output = console.Profile.Out.Writer;
        foreach (var entry in composition.Log)
        {
            output.WriteLine(entry);
        }

        if (!composition.IsSuccess)
        {
            var errors = composition.Log.Count(entry => entry.Severity == CompositionSeverity.Error);
            output.WriteLine($"The schemas do not compose: {errors} error{(errors == 1 ? string.Empty : "s")}.");
            return 1;
        }

        if (check)
        {
            var current = workspace.IsCurrent(composition);
            output.WriteLine(current
                ? $"{workspace.ArchivePath} is current."
                : $"{workspace.ArchivePath} is not what the source schemas compose to; './eshop compose' writes it.");
            return current ? 0 : 1;
        }

        workspace.Write(composition);
        output.WriteLine($"composed {workspace.ArchivePath} and {workspace.SupergraphPath}");
        return 0;
    }
}
