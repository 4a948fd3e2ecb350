using System.CommandLine;
using EShop.Cli.Testing;
using Spectre.Console;

namespace EShop.Cli.Commands;

/// <summary><c>eshop test</c>: builds everything, runs every test project, ends with the count.</summary>
internal static class TestCommand
{
    public static Command Create(Repository repository)
    {
        var filter = new Argument<string?>("filter")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "Which tests: 'conformance', 'oracle', part of a project's name (Catalog), part of a test's name, or a filter "
                + "expression of dotnet test (Category=Conformance)."
        };
        var parallel = new Option<int>("--parallel") { Description = "How many projects run at a time.", DefaultValueFactory = _ => 2 };
        var timeout = new Option<int>("--timeout")
        {
            Description = "After how many minutes a project is given up.",
            DefaultValueFactory = _ => 15
        };
        var operations = new Option<int?>("--operations")
        {
            Description = "How many generated operations 'oracle' compares; a few thousand where it is not said."
        };
        var noBuild = new Option<bool>("--no-build") { Description = "Run what is built already." };

        var command = new Command("test", "Run the tests; the last line is 'N passed, N failed'.") { filter, parallel, timeout, operations, noBuild };
        command.SetAction((result, cancellationToken) => new TestRun(repository, AnsiConsole.Console).RunAsync(
            new TestRunOptions
            {
                Filter = result.GetValue(filter),
                Parallel = Math.Max(1, result.GetValue(parallel)),
                Patience = TimeSpan.FromMinutes(Math.Max(1, result.GetValue(timeout))),
                Operations = result.GetValue(operations),
                Build = !result.GetValue(noBuild)
            },
            cancellationToken));
        return command;
    }
}
