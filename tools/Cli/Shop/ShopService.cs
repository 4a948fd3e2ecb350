namespace EShop.Cli.Shop;

/// <summary>A domain service: a folder of <c>subgraphs/</c>.</summary>
internal sealed record ShopService(string Folder)
{
    /// <summary>The name of its schema, its database and its settings.</summary>
    public string Name => Folder.ToLowerInvariant();

    public string Project => "EShop." + Folder;

    public static IReadOnlyList<ShopService> All(Repository repository)
        => Directory.GetDirectories(repository.Combine("subgraphs"))
            .Select(folder => new ShopService(Path.GetFileName(folder)))
            .Where(service => File.Exists(repository.Combine("subgraphs", service.Folder, service.Project + ".csproj")))
            .OrderBy(service => service.Name, StringComparer.Ordinal)
            .ToArray();
}
