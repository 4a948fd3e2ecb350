namespace EShop.Demo;

/// <summary>What is sold in sizes, and in which.</summary>
internal static class DemoSizes
{
    private static readonly string[] s_none = [];
    private static readonly string[] s_letters = ["S", "M", "L", "XL"];
    private static readonly string[] s_waists = ["30", "32", "34", "36"];
    private static readonly string[] s_shoes = ["39", "41", "43", "45"];

    private static readonly HashSet<string> s_soldInSizes = new(StringComparer.Ordinal) { "Trail Running Shoes", "Leather Boots", "Hiking Shoes" };

    /// <returns>Nothing for what comes in one size.</returns>
    public static IReadOnlyList<string> Of(string category, string name) => category switch
    {
        "Shirts" or "Knitwear" or "Jackets" => s_letters,
        "Trousers" => s_waists,
        DemoCategories.Shoes when s_soldInSizes.Contains(name) => s_shoes,
        _ => s_none,
    };

    /// <summary>The sizes of a product, as products of their own; their stock adds up to the product's.</summary>
    public static IEnumerable<DemoProduct> VariantsOf(DemoProduct product, int stock)
    {
        for (var i = 0; i < product.Sizes.Count; i++)
        {
            var size = product.Sizes[i];
            yield return product with
            {
                Name = $"{product.Name} {size}",
                Sku = $"{product.Sku}-{size}",
                Stock = Share(stock, i, product.Sizes.Count),
                Sizes = s_none,
                VariantOf = product.Sku,
                Size = size,
            };
        }
    }

    private static int Share(int stock, int index, int count) => (stock / count) + (index < stock % count ? 1 : 0);
}
