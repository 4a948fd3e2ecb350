using EShop.Testing;

namespace EShop.House.Tree;

/// <summary>A file of the tree that people wrote.</summary>
internal sealed record SourceFile(string Path)
{
    private static readonly HashSet<string> s_foreign = ["artifacts", "node_modules", "bin", "obj", "dist", "TestResults", "Migrations"];

    /// <summary>Written by a tool, or kept exactly as the packages it stands for compiled it.</summary>
    private static readonly string[] s_kept = ["tests/Engine/Contract/"];

    /// <summary>The path from the root, with slashes.</summary>
    public string Name => System.IO.Path.GetRelativePath(RepositoryFolder.Root, Path).Replace('\\', '/');

    public string Text => File.ReadAllText(Path);

    public IReadOnlyList<string> Lines => File.ReadAllLines(Path);

    /// <summary>Files below a folder of the repository, by a pattern.</summary>
    public static IReadOnlyList<SourceFile> In(string folder, string pattern)
    {
        var found = new List<SourceFile>();
        var start = RepositoryFolder.Combine(folder);
        if (Directory.Exists(start))
        {
            Collect(start, pattern, found);
        }

        return found.Where(file => !s_kept.Any(kept => file.Name.StartsWith(kept, StringComparison.Ordinal))).ToArray();
    }

    public override string ToString() => Name;

    private static void Collect(string folder, string pattern, List<SourceFile> found)
    {
        found.AddRange(Directory.GetFiles(folder, pattern).Select(path => new SourceFile(path)));
        foreach (var child in Directory.GetDirectories(folder))
        {
            var name = System.IO.Path.GetFileName(child);
            if (!s_foreign.Contains(name) && !name.StartsWith('.'))
            {
                Collect(child, pattern, found);
            }
        }
    }
}
