using System.CommandLine;
using EShop.Cli.Building;
using EShop.Cli.Shop;
using EShop.Local;
using EShop.Local.Postgres;
using Spectre.Console;

namespace EShop.Cli.Commands;

/// <summary><c>eshop admin create</c>: makes an administrator in Identity's database, whether the shop runs or not.</summary>
internal static class AdminCommand
{
    public static Command Create(Repository repository)
    {
        var email = new Argument<string>("email") { Description = "Whom: the e-mail address to sign in with." };
        var create = new Command(
            "create",
            "Make an administrator, or make one of a user who has an account. The password is asked for, or read from standard input.")
        {
            email
        };
        create.SetAction((result, cancellationToken)
            => CreateAsync(repository, result.GetRequiredValue(email), AnsiConsole.Console, cancellationToken));
        return new Command("admin", "Manage administrators.") { create };
    }

    private static async Task<int> CreateAsync(Repository repository, string email, IAnsiConsole console, CancellationToken cancellationToken)
    {
        var identity = new ShopService("Identity");
        if (!new BuildStamp(repository, "shop").IsCurrent(repository.Output(identity.Project))
            && !await new Build(repository, console).RunAsync(Path.Combine("subgraphs", identity.Folder), "building Identity", cancellationToken))
        {
            return 1;
        }

        var password = console.Profile.Capabilities.Interactive && !Console.IsInputRedirected
            ? await new TextPrompt<string>("Password:").Secret().ShowAsync(console, cancellationToken)
            : await Console.In.ReadLineAsync(cancellationToken) ?? string.Empty;
        PostgresServer? server = null;
        try
        {
            if (Environment.GetEnvironmentVariable(ShopServers.VariableOf(identity)) is not { Length: > 0 } connectionString)
            {
                server = await PostgresServer.StartAsync(repository.Folders, cancellationToken: cancellationToken);
                await server.EnsureDatabaseAsync(identity.Name, cancellationToken);
                connectionString = server.ConnectionString(identity.Name);
            }

            return await RunAsync(repository, identity, email, password, connectionString, console, cancellationToken);
        }
        catch (LocalServerException exception)
        {
            console.WriteLine(exception.Message);
            return 1;
        }
        finally
        {
            if (server is { IsAdopted: false })
            {
                await server.StopAsync(CancellationToken.None);
            }
        }
    }

    private static Task<int> RunAsync(
        Repository repository,
        ShopService identity,
        string email,
        string password,
        string connectionString,
        IAnsiConsole console,
        CancellationToken cancellationToken)
        => DotNet.RunAsync(
            ["exec", repository.Output(identity.Project), "admin", "create", email],
            repository.Combine("subgraphs", identity.Folder),
            line => console.Profile.Out.Writer.WriteLine(line),
            new Dictionary<string, string>
            {
                [ShopServers.VariableOf(identity)] = connectionString,
                ["Identity__Admin__Password"] = password,
                ["Identity__MasterKey_FILE"] = ShopEnvironment.SecretFile(repository.Folders, "identity.master-key"),
                ["Logging__LogLevel__Default"] = "Warning",
                // A database without migrations yet is asked for them, which EF Core logs as a failure.
                ["Logging__LogLevel__Microsoft.EntityFrameworkCore.Database.Command"] = "None"
            },
            cancellationToken);
}
