namespace EShop.Cli.Testing;

/// <summary>What the conformance tests of a run report, a line a suite.</summary>
internal static class ConformanceLines
{
    public static void Clear(Repository repository)
    {
        if (Directory.Exists(Folder(repository)))
        {
            Directory.Delete(Folder(repository), recursive: true);
        }
    }

    public static IReadOnlyList<string> Read(Repository repository)
        => Directory.Exists(Folder(repository))
            ? Directory.GetFiles(Folder(repository), "*.txt")
                .Order(StringComparer.Ordinal)
                .SelectMany(File.ReadAllLines)
                .ToArray()
            : [];

    private static string Folder(Repository repository) => repository.Combine("artifacts", "conformance");
}
