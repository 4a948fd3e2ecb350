using System.Diagnostics;
using Cacao.AspNetCore.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Cacao.AspNetCore.Tests.Http;

/// <summary>Apollo Client, urql, Relay and graphql-codegen as applications use them; the sources are in <c>tests/Engine/Clients</c>.</summary>
public sealed class ClientTests(ITestOutputHelper output)
{
    private static readonly string s_folder = EShop.Testing.RepositoryFolder.Combine("tests", "Engine", "Clients");

    private static readonly Lazy<Task<string?>> s_reasonToSkip = new(InstallAsync);

    [Theory]
    [InlineData("apollo.test.mjs")]
    [InlineData("urql.test.mjs")]
    [InlineData("relay.test.mjs")]
    [InlineData("codegen.test.mjs")]
    public async Task Client_Should_WorkAgainstTheServer(string file)
    {
        if (await s_reasonToSkip.Value is { } reason)
        {
            output.WriteLine($"Skipped: {reason}");
            Console.WriteLine($"Clients are not tested: {reason}");
            return;
        }

        await using var server = await ServerFixture.StartAsync(
            o => o.Batching = AllowedBatching.All,
            b => b
                .ModifyOptions(static o => (o.EnableDefer, o.EnableStream) = (true, true))
                .UseAutomaticPersistedOperationPipeline()
                .AddInMemoryOperationDocumentStorage());

        var (code, text) = await RunAsync("node", ["--test", "--test-reporter=spec", file], new Uri(server.Address, "/graphql").ToString());

        output.WriteLine(text);
        Assert.True(code == 0, text);
    }

    /// <summary>Null when the clients are there.</summary>
    private static async Task<string?> InstallAsync()
    {
        try
        {
            var (code, text) = await RunAsync("npm", ["ci", "--no-audit", "--no-fund"], null);
            return code == 0 ? null : throw new InvalidOperationException($"npm ci failed: {text}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "Node.js with npm is not installed.";
        }
    }

    private static async Task<(int Code, string Text)> RunAsync(string program, string[] arguments, string? url)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = s_folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GRAPHQL_URL"] = url;
        using var process = Process.Start(start)!;
        var texts = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(texts));
    }
}
