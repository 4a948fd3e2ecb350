namespace EShop.Testing;

/// <summary>The root of the working tree that the running tests were built from.</summary>
public static class RepositoryFolder
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A path below the root.</summary>
    public static string Combine(params string[] segments) => Path.Combine([Root, .. segments]);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EShop.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"There is no EShop.sln above {start}: tests run from the repository's own build output.");
    }
}
