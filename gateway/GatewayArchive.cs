namespace EShop.Gateway;

/// <summary>Finds the composed archive.</summary>
internal static class GatewayArchive
{
    private static readonly string s_default = Path.Combine("schema", "gateway.far");

    /// <summary>The configured path, else the first <c>schema/gateway.far</c> from the working and the program's directory upwards.</summary>
    public static string Find(string? configured, string? root)
        => configured
            ?? Upwards(root)
            ?? Upwards(Directory.GetCurrentDirectory())
            ?? Upwards(AppContext.BaseDirectory)
            ?? throw new FileNotFoundException("There is no schema/gateway.far: run `./eshop compose`, or set Gateway__Archive.");

    private static string? Upwards(string? start)
    {
        for (var folder = start is null ? null : new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, s_default);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
