using System.Text.RegularExpressions;
using EShop.Local.Processes;
using EShop.Testing;

namespace EShop.Supergraph.Tests.Deployment;

/// <summary>What <c>deploy/Dockerfile</c> puts into an image, made with its own command in a folder of the machine.</summary>
internal static partial class PublishedImage
{
    /// <returns>The assembly that the image starts.</returns>
    public static async Task<string> PublishAsync(string project, string folder)
    {
        var dockerfile = await File.ReadAllTextAsync(RepositoryFolder.Combine("deploy/Dockerfile"));
        var command = PublishCommand().Match(dockerfile).Groups["command"].Value;
        Assert.NotEmpty(command);
        var result = await Shell.RunAsync(
            "/bin/sh",
            ["-c", $"cd \"$0\" && {command.Replace("/app", "\"$1\"", StringComparison.Ordinal)}", RepositoryFolder.Root, folder],
            environment: new Dictionary<string, string> { ["PROJECT"] = project, ["ESHOP_FAST"] = "1" });
        Assert.True(result.Succeeded, result.Tail);

        // COPY --from=build /src/schema ./schema
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Combine("schema"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, "schema", Path.GetRelativePath(RepositoryFolder.Combine("schema"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }

        return Path.Combine(folder, Path.GetFileName(project) + ".dll");
    }

    [GeneratedRegex("^RUN (?<command>dotnet publish .*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex PublishCommand();
}
