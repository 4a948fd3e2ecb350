using System.Globalization;
using EShop.Cli.Building;
using EShop.Local;
using EShop.Local.Leases;
using EShop.Local.Postgres;
using EShop.Local.RabbitMq;
using Spectre.Console;

namespace EShop.Cli.Testing;

/// <summary>Builds the solution, runs its test projects side by side and sums up.</summary>
internal sealed class TestRun(Repository repository, IAnsiConsole console)
{
    private const string Postgres = "postgres-tests";
    private const string RabbitMq = "rabbitmq-tests";

    public async Task<int> RunAsync(TestRunOptions options, CancellationToken cancellationToken)
    {
        if (options.Build && !await new Build(repository, console).RunAsync("EShop.sln", "building the solution", cancellationToken))
        {
            console.WriteLine("0 passed, 1 failed");
            return 1;
        }

        if (options.Operations is { } operations)
        {
            // The test projects read it: they run in processes of their own.
            Environment.SetEnvironmentVariable("ORACLE_OPERATIONS", operations.ToString(CultureInfo.InvariantCulture));
        }

        var selection = TestSelection.Of(options.Filter, TestProject.All(repository));
        ConformanceLines.Clear(repository);
        var outcomes = await RunProjectsAsync(selection, options, cancellationToken);
        return new TestSummary(console).Print(outcomes, ConformanceLines.Read(repository));
    }

    private async Task<IReadOnlyList<TestOutcome>> RunProjectsAsync(
        TestSelection selection,
        TestRunOptions options,
        CancellationToken cancellationToken)
    {
        var folders = repository.Folders;
        var outcomes = new List<TestOutcome>();
        var turn = new Lock();
        var run = new TestProjectRun(repository, selection, options);

        // The servers that the first project starts stay up between projects.
        using (await SharedUse.JoinAsync(folders, Postgres, cancellationToken))
        using (await SharedUse.JoinAsync(folders, RabbitMq, cancellationToken))
        {
            await Parallel.ForEachAsync(
                selection.Projects,
                new ParallelOptions { MaxDegreeOfParallelism = options.Parallel, CancellationToken = cancellationToken },
                async (project, token) =>
                {
                    var outcome = await run.RunAsync(project, token);
                    lock (turn)
                    {
                        outcomes.Add(outcome);
                        console.WriteLine(Line(outcome, outcomes.Count, selection.Projects.Count));
                    }
                });
        }

        await StopServersAsync(folders);
        return outcomes;
    }

    private async Task StopServersAsync(LocalFolders folders)
    {
        try
        {
            await PostgresServer.StopRunningAsync(folders, new PostgresServerOptions { Name = Postgres }, CancellationToken.None);
            await RabbitMqServer.StopRunningAsync(folders, new RabbitMqServerOptions { Name = RabbitMq }, CancellationToken.None);
        }
        catch (LocalServerException e)
        {
            // What the tests say is worth more than a server that is left running.
            console.WriteLine(e.Message);
        }
    }

    private static string Line(TestOutcome outcome, int done, int all)
        => $"[{done}/{all}] {outcome.Project}: {TestSummary.Counts(outcome.Passed, outcome.Failed, outcome.Skipped)}"
            + $" ({outcome.Duration.TotalSeconds:0.0} s)";
}
