using System.Text.Json;
using Cacao.Fusion.Composition;

namespace Cacao.Gateway.Benchmarks.Sources;

/// <summary>Composes the source schemas into an archive for sources at a port of this machine.</summary>
internal static class BenchmarkArchive
{
    /// <returns>The path of the archive.</returns>
    public static string Compose(string folder, int port)
    {
        foreach (var source in BenchmarkFiles.Sources)
        {
            var own = Path.Combine(folder, source);
            Directory.CreateDirectory(own);
            File.WriteAllText(Path.Combine(own, CompositionWorkspace.SchemaFileName), BenchmarkFiles.Schema(source));
            File.WriteAllText(Path.Combine(own, CompositionWorkspace.SettingsFileName), Settings(source, port));
        }

        var workspace = new CompositionWorkspace(folder);
        var composition = workspace.Compose();
        if (!composition.IsSuccess)
        {
            throw new InvalidOperationException($"The source schemas do not compose: {string.Join('\n', composition.Log)}");
        }

        workspace.Write(composition);
        return workspace.ArchivePath;
    }

    private static string Settings(string source, int port) => JsonSerializer.Serialize(new
    {
        name = source,
        transports = new
        {
            http = new
            {
                url = $"http://127.0.0.1:{port}/{source}",
                capabilities = new { batching = new { variableBatching = true, requestBatching = true } },
            },
        },
    });
}
