namespace EShop.Testing.Conformance;

/// <summary>
/// Says what ran: on the console, and as a line in <c>artifacts/conformance</c>, from where <c>./eshop test</c> collects it for its end.
/// </summary>
internal static class ConformanceReport
{
    private static readonly Lock s_lock = new();

    public static void Write(ConformanceResult result)
    {
        var line = "conformance " + result.Summary();
        Console.WriteLine(line);

        var assembly = Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var project = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))) ?? assembly;
        var folder = RepositoryFolder.Combine("artifacts", "conformance");
        lock (s_lock)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, $"{project}.{result.Name}.txt"), line + "\n");
        }
    }
}
