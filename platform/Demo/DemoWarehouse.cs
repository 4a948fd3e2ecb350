namespace EShop.Demo;

/// <summary>A warehouse of the demo shop; the first one is the default.</summary>
public sealed record DemoWarehouse(string Code, string Name)
{
    public static IReadOnlyList<DemoWarehouse> All { get; } =
    [
        new("BER-1", "Berlin"),
        new("RTM-1", "Rotterdam"),
        new("LYS-1", "Lyon"),
        new("WAW-1", "Warsaw"),
        new("MIL-1", "Milan"),
    ];

    public Guid Id => DemoIds.Of($"warehouse {Code}");

    /// <summary>How a product's stock lies in the warehouses: half of it in the first one, the rest by the product's number.</summary>
    public static int[] Spread(int stock, int number)
    {
        var parts = new int[All.Count];
        parts[0] = (stock + 1) / 2;
        var rest = stock - parts[0];
        for (var i = 1; i < parts.Length; i++)
        {
            parts[i] = i == parts.Length - 1 ? rest : rest * (1 + ((number + i) % 3)) / 6;
            rest -= i == parts.Length - 1 ? 0 : parts[i];
        }

        return parts;
    }
}
