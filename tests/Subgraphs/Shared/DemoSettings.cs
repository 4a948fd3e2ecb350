namespace EShop.Subgraphs.Testing;

/// <summary>A service that fills its database with demo data.</summary>
public static class DemoSettings
{
    public static ServiceSettings Of(string size, string? database = null) => new()
    {
        Environment = "Development",
        Configuration = { ["Seed:Size"] = size },
        Database = database,
    };
}
