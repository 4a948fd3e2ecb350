using System.Diagnostics;
using EShop.Testing;

namespace EShop.Supergraph.Tests.Rest;

/// <summary>The OpenAPI Initiative's JSON schema, by a validator of npm (<c>tests/Supergraph/Rest/Validator</c>).</summary>
internal static class OpenApiValidator
{
    /// <returns>The version of OpenAPI that the description is valid for, else what is wrong with it; and whether it is valid.</returns>
    public static async Task<(bool IsValid, string Text)> ValidateAsync(string description)
    {
        var folder = RepositoryFolder.Combine("tests", "Supergraph", "Rest", "Validator");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            var (code, text) = await RunAsync("npm", ["ci", "--no-audit", "--no-fund"], folder, "");
            Assert.True(code == 0, text);
        }

        var (exit, said) = await RunAsync("node", ["validate.mjs"], folder, description);
        return (exit == 0, said.Trim());
    }

    private static async Task<(int Code, string Text)> RunAsync(string program, string[] arguments, string folder, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var texts = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(await texts));
    }
}
