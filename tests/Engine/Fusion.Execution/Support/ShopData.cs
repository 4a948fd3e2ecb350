namespace Cacao.Fusion.Execution.Tests;

using Map = Dictionary<string, object?>;

/// <summary>The shop's schema over a few objects. Ids of nodes are base64 of type and key.</summary>
internal static class ShopData
{
    public static string Id(string type, string key) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{type}:{key}"));

    private static readonly string[] s_products = ["1", "2"];

    public static Dictionary<string, TestSource> Sources() => new()
    {
        ["catalog"] = new TestSource()
            .On("Query.product", (_, a) => Product(a("id")))
            .On("Query.products", (_, _) => s_products.Select(p => Product(Id("Product", p))).ToList())
            .On("Query.banner", (_, _) => new Map { ["__typename"] = "Image", ["id"] = "i9", ["caption"] = "A banner" })
            .On("Query.productById", (_, a) => Product(a("id")))
            .On("Query.imageById", (_, a) => new Map { ["__typename"] = "Image", ["id"] = a("id"), ["caption"] = $"caption of {a("id")}" })
            .On("Query.viewer", (_, _) => new Map { ["__typename"] = "Viewer", ["wishes"] = new List<object?> { Product(Id("Product", "2")) } })
            .On("Product.name", (p, a) => a("upper") is true ? ((string)((Map)p!)["name"]!).ToUpperInvariant() : ((Map)p!)["name"])
            .On("Product.label", (p, a) => $"{((Map)p!)["name"]} by {a("carrier")}")
            .On("Mutation.rename", (_, a) => Product(a("id"), (string?)a("name"))),
        ["media"] = new TestSource()
            .Abstract("Media", "Image", "Video").Abstract("SearchResult", "Image", "Product")
            .On("Query.mediaById", (_, a) => Image((string)a("id")!))
            .On("Query.media", (_, _) => new List<object?> { Image("i1"), Video("v1") })
            .On("Query.search", (_, _) => new List<object?> { Image("i2"), Gallery(Id("Product", "1")) })
            .On("Query.gallery", (_, _) => new Map { ["__typename"] = "Gallery" })
            .On("Gallery.productById", (_, a) => Gallery(a("id"))),
        ["orders"] = new TestSource()
            .On("Query.orders", (_, _) => new List<object?> { Order("o1"), Order("o2") })
            .On("Query.orderById", (_, a) => Equals(a("id"), Id("Order", "o1")) ? Order("o1") : null)
            .On("Query.viewer", (_, _) => new Map { ["__typename"] = "Viewer", ["orders"] = new List<object?> { Order("o1") } })
            .On("Mutation.order", (_, a) => new Map { ["__typename"] = "OrderPayload", ["order"] = Order("o3", a("product")), ["query"] = new Map { ["__typename"] = "Query" } })
            .On("Subscription.orderPlaced", (e, _) => ((Map)e!)["event"]),
        ["shipping"] = new TestSource()
            .On("Query.productBySku", (_, a) => new Map
            {
                ["__typename"] = "Product",
                ["sku"] = a("sku"),
                ["carrier"] = $"carrier of {a("sku")} in {a("region")}",
            })
            .On("Product.delivery", (_, a) => new Map { ["__typename"] = "Delivery", ["days"] = Days(a("box"), a("parts"), a("zip")) }),
    };

    public static Map Order(string id, object? product = null) => new()
    {
        ["__typename"] = "Order",
        ["id"] = Id("Order", id),
        ["total"] = 10.50m,
        ["product"] = new Map { ["__typename"] = "Product", ["id"] = product ?? Id("Product", "1") },
    };

    private static Map? Product(object? id, string? name = null)
    {
        var key = s_products.FirstOrDefault(p => Equals(Id("Product", p), id));
        return key is null
            ? null
            : new Map
            {
                ["__typename"] = "Product",
                ["id"] = id,
                ["sku"] = $"S{key}",
                ["region"] = new Map { ["__typename"] = "Region", ["code"] = "CH" },
                ["name"] = name ?? $"Product {key}",
                ["dimension"] = new Map { ["__typename"] = "Dimension", ["size"] = 2, ["weight"] = 3 },
                ["parts"] = new List<object?> { Part("a"), Part("b") },
            };
    }

    private static Map Part(string code) => new() { ["__typename"] = "Part", ["code"] = code };

    private static Map Gallery(object? id) => new()
    {
        ["__typename"] = "Product",
        ["id"] = id,
        ["cover"] = Equals(id, Id("Product", "1")) ? Video("v2") : Image("i3"),
        ["images"] = new List<object?> { Image("i4"), Image("i5") },
    };

    private static Map Image(string id) => new() { ["__typename"] = "Image", ["id"] = id, ["url"] = $"/{id}", ["width"] = 640 };

    private static Map Video(string id) => new() { ["__typename"] = "Video", ["id"] = id, ["url"] = $"/{id}", ["seconds"] = 30 };

    private static object Days(object? box, object? parts, object? zip)
    {
        var map = (Dictionary<string, object?>)box!;
        return (long)map["size"]! + (long)map["weight"]! + ((List<object?>)parts!).Count + ((string)zip!).Length;
    }
}
