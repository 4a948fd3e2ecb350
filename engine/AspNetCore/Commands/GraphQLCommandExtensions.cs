using System.CommandLine;
using Cacao.AspNetCore;
using Microsoft.Extensions.Hosting;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Runs an application, or one of the GraphQL commands that its arguments name.</summary>
public static class GraphQLCommandExtensions
{
    /// <summary>
    /// With <c>schema export [--output file] [--schema-name name]</c> the schema is printed and nothing is served; with anything else the
    /// application runs.
    /// </summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunWithGraphQLCommandsAsync(this IHost host, string[] args)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(args);
        if (args is not ["schema", ..])
        {
            await host.RunAsync().ConfigureAwait(false);
            return 0;
        }

        var command = new RootCommand("GraphQL") { SchemaCommand.Create(host.Services) };
        return await command.Parse(args).InvokeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc cref="RunWithGraphQLCommandsAsync"/>
    public static int RunWithGraphQLCommands(this IHost host, string[] args)
        => host.RunWithGraphQLCommandsAsync(args).GetAwaiter().GetResult();
}
