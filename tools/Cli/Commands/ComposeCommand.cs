using System.CommandLine;
using Cacao.Fusion.Composition;
using Spectre.Console;

namespace EShop.Cli.Commands;

/// <summary><c>eshop compose</c>: makes one execution schema of the source schemas under <c>schema/</c>, and says what it made.</summary>
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
        var with = new Option<FileInfo>("--with") { Description = "An archive that gives the source schemas that are not under schema/." };
        var explain = new Option<string>("--explain")
        {
            Description = "Write nothing; say which schemas give a type or field (Product.price), and by which lookups."
        };
        var diff = new Option<FileInfo>("--diff")
        {
            Description = "Write nothing; compare with an older archive what clients see. Fails where a change is breaking."
        };
        var watch = new Option<bool>("--watch") { Description = "Compose again whenever a source schema or its settings change, until Ctrl+C." };
        var command = new Command("compose", "Compose the source schemas under schema/ into schema/gateway.far.")
        {
            check, environment, with, explain, diff, watch
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            var run = new ComposeRun(
                new CompositionWorkspace(repository.Combine("schema")),
                result.GetRequiredValue(environment),
                result.GetValue(with)?.FullName,
                AnsiConsole.Console);
            try
            {
                return result.GetValue(explain) is { } coordinate ? run.Explain(coordinate)
                    : result.GetValue(diff) is { } older ? run.Diff(older.FullName)
                    : result.GetValue(check) ? run.Check()
                    : result.GetValue(watch) ? await ComposeWatch.RunAsync(run, cancellationToken)
                    : run.Compose();
            }
            catch (Exception exception) when (exception is InvalidArchiveException or IOException)
            {
                AnsiConsole.Console.Profile.Out.Writer.WriteLine(exception.Message);
                return 1;
            }
        });
        return command;
    }
}
