namespace Cacao.Fusion.Execution.Tests;

using Map = Dictionary<string, object?>;

/// <summary>The benchmark's schema over a handful of objects: as four sources, and as one that has everything.</summary>
internal static class BenchmarkData
{
    private static readonly Map[] s_users =
    [
        new() { ["__typename"] = "User", ["id"] = "1", ["name"] = "Ada \"the\" first", ["username"] = "@ada", ["birthday"] = 1815 },
        new() { ["__typename"] = "User", ["id"] = "2", ["name"] = "Alan Türing", ["username"] = "@alan", ["birthday"] = 1912 },
        new() { ["__typename"] = "User", ["id"] = "3", ["name"] = null, ["username"] = "@grace", ["birthday"] = 1906 },
    ];

    private static readonly Map[] s_products =
    [
        new() { ["__typename"] = "Product", ["upc"] = "1", ["name"] = "Table", ["price"] = 899, ["weight"] = 100, ["inStock"] = true },
        new() { ["__typename"] = "Product", ["upc"] = "2", ["name"] = "Couch", ["price"] = 1299, ["weight"] = 1000, ["inStock"] = false },
        new() { ["__typename"] = "Product", ["upc"] = "3", ["name"] = "Chair", ["price"] = 54, ["weight"] = 51, ["inStock"] = true },
    ];

    private static readonly (string Id, string Body, string Product, string Author)[] s_reviews =
    [
        ("1", "Love it!", "1", "1"),
        ("2", "Too expensive.", "2", "1"),
        ("3", "Could be better.", "3", "2"),
        ("4", "Prefer something else.", "1", "2"),
    ];

    public static Dictionary<string, TestSource> Sources() => new()
    {
        ["accounts"] = Accounts(new TestSource(), "userById"),
        ["products"] = Products(new TestSource(), "productByUpc"),
        ["inventory"] = new TestSource()
            .On("Query.productByUpc", (_, a) => Find(s_products, "upc", a("upc")) is { } p ? Only(p, "upc", "inStock") : null)
            .On("Product.shippingEstimate", (_, a) => Estimate(a("price"), a("weight"))),
        ["reviews"] = Reviews(new TestSource())
            .On("Query.userById", (_, a) => Find(s_users, "id", a("id")) is { } u ? Only(u, "id", "username") : null)
            .On("Query.productByUpc", (_, a) => Find(s_products, "upc", a("upc")) is { } p ? Only(p, "upc") : null),
    };

    /// <summary>One source with all data, for what the answers should be.</summary>
    public static TestSource Whole()
        => Reviews(Products(Accounts(new TestSource(), "userById"), "productByUpc"), s_users, s_products)
            .On("Product.shippingEstimate", (p, _) => Estimate((long)(int)((Map)p!)["price"]!, (long)(int)((Map)p!)["weight"]!));

    private static TestSource Accounts(TestSource source, string lookup) => source
        .On("Query.me", (_, _) => s_users[0])
        .On("Query.users", (_, _) => s_users)
        .On("Query.user", (_, a) => Find(s_users, "id", a("id")))
        .On($"Query.{lookup}", (_, a) => Find(s_users, "id", a("id")));

    private static TestSource Products(TestSource source, string lookup) => source
        .On("Query.topProducts", (_, a) => s_products.Take((int)(long)(a("first") ?? 5L)).ToList())
        .On($"Query.{lookup}", (_, a) => Find(s_products, "upc", a("upc")));

    private static TestSource Reviews(TestSource source, Map[]? users = null, Map[]? products = null)
    {
        Map Review((string Id, string Body, string Product, string Author) r) => new()
        {
            ["__typename"] = "Review",
            ["id"] = r.Id,
            ["body"] = r.Body,
            ["product"] = products is null ? new Map { ["__typename"] = "Product", ["upc"] = r.Product } : Find(products, "upc", r.Product),
            ["author"] = users is null ? Only(Find(s_users, "id", r.Author)!, "id", "username") : Find(users, "id", r.Author),
        };

        return source
            .On("User.reviews", (u, _) => s_reviews.Where(r => r.Author == (string)((Map)u!)["id"]!).Select(Review).ToList())
            .On("Product.reviews", (p, _) => s_reviews.Where(r => r.Product == (string)((Map)p!)["upc"]!).Select(Review).ToList());
    }

    private static object? Estimate(object? price, object? weight)
        => price is long p && weight is long w ? p > 1000 ? 0 : w / 2 : null;

    private static Map? Find(Map[] all, string key, object? value) => all.FirstOrDefault(o => Equals(o[key], value));

    private static Map Only(Map map, params string[] keys)
    {
        var only = new Map { ["__typename"] = map["__typename"] };
        foreach (var key in keys)
        {
            only[key] = map[key];
        }

        return only;
    }
}
