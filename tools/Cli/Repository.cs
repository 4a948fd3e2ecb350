using EShop.Local;

namespace EShop.Cli;

/// <summary>The working tree that commands work on.</summary>
internal sealed class Repository
{
    public Repository(string root) => Root = Path.GetFullPath(root);

    public string Root { get; }

    public LocalFolders Folders => LocalFolders.Of(Root);

    /// <summary>The tree that the launcher lies in, else the one around the current folder.</summary>
    public static Repository Locate()
    {
        if (Environment.GetEnvironmentVariable("ESHOP_ROOT") is { Length: > 0 } root)
        {
            return new Repository(root);
        }

        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EShop.sln")))
            {
                return new Repository(folder.FullName);
            }
        }

        return new Repository(Environment.CurrentDirectory);
    }

    public string Combine(params string[] segments) => Path.Combine([Root, .. segments]);

    /// <summary>The assembly that a project is built to.</summary>
    public string Output(string project, string? assembly = null) => Combine("artifacts", "bin", project, "debug", (assembly ?? project) + ".dll");
}
