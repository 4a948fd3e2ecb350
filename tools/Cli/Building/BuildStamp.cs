namespace EShop.Cli.Building;

/// <summary>
/// Whether what a build is made of has changed since it was last built: asking the SDK takes longer than starting the shop.
/// </summary>
internal sealed class BuildStamp(Repository repository, string name)
{
    private static readonly string[] s_inputs =
        ["engine", "platform", "subgraphs", "gateway", "host", "schema", "Directory.Build.props", "Directory.Packages.props", "global.json"];

    private static readonly HashSet<string> s_ignored = ["node_modules", "bin", "obj", ".vs"];

    private string Path => repository.Combine("artifacts", name + ".stamp");

    public bool IsCurrent(string assembly)
        => File.Exists(assembly) && File.Exists(Path) && Newest() <= File.GetLastWriteTimeUtc(Path);

    /// <summary>Runs a build; what changes while it runs counts as not built.</summary>
    public async Task<bool> RunAsync(Func<Task<bool>> build)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        var draft = Path + ".new";
        await File.WriteAllTextAsync(draft, string.Empty);
        if (!await build())
        {
            File.Delete(draft);
            return false;
        }

        File.Move(draft, Path, overwrite: true);
        return true;
    }

    private DateTime Newest() => s_inputs.Select(input => repository.Combine(input)).Max(Newest);

    private static DateTime Newest(string path)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? File.GetLastWriteTimeUtc(path) : DateTime.MinValue;
        }

        var newest = Directory.GetLastWriteTimeUtc(path);
        foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos())
        {
            if (!s_ignored.Contains(entry.Name))
            {
                var changed = entry is DirectoryInfo ? Newest(entry.FullName) : entry.LastWriteTimeUtc;
                newest = changed > newest ? changed : newest;
            }
        }

        return newest;
    }
}
