namespace Cacao.AspNetCore;

/// <summary>Finds the files of the IDE.</summary>
internal static class ToolFolder
{
    private const string Package = "@chillicream/bananacakepop-graphql-ide";

    /// <summary>
    /// The configured folder; or <c>graphql-ide</c> beside the application, where publishing puts it; or the package in a
    /// <c>node_modules</c> folder of the repository that the application runs in.
    /// </summary>
    public static string? Find(string? configured)
    {
        if (configured is not null)
        {
            return IsTool(configured) ? System.IO.Path.GetFullPath(configured) : null;
        }

        var published = System.IO.Path.Combine(AppContext.BaseDirectory, "graphql-ide");
        if (IsTool(published))
        {
            return published;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var installed = System.IO.Path.Combine(folder.FullName, "engine", "AspNetCore", "Ide", "node_modules", Package);
            if (IsTool(installed))
            {
                return installed;
            }
        }

        return null;
    }

    private static bool IsTool(string folder) => File.Exists(System.IO.Path.Combine(folder, "index.html"));
}
