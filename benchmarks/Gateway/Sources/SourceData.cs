using System.Text.Json;

namespace Cacao.Gateway.Benchmarks.Sources;

/// <summary>What the fields of all source schemas come to, by the rules in <c>Data/README.md</c>.</summary>
internal sealed class SourceData
{
    private readonly SourceObject[] _users;
    private readonly SourceObject[] _products;
    private readonly SourceObject[] _reviews;
    private readonly Dictionary<string, bool> _inStock;

    public SourceData()
    {
        var data = JsonDocument.Parse(BenchmarkFiles.Read("data.json")).RootElement;
        _users = Objects(data, "users", "User");
        _products = Objects(data, "products", "Product");
        _reviews = Objects(data, "reviews", "Review");
        _inStock = data.GetProperty("inventory").EnumerateArray()
            .ToDictionary(i => i.GetProperty("upc").GetString()!, i => i.GetProperty("inStock").GetBoolean(), StringComparer.Ordinal);
    }

    /// <returns>Null, a leaf, a <see cref="SourceObject"/> or an array of these.</returns>
    public object? Resolve(SourceObject parent, string field, Func<string, JsonElement?> argument) => (parent.Type, field) switch
    {
        (_, "__typename") => parent.Type,
        ("Query", "me") => _users[0],
        ("Query", "users") => _users,
        ("Query", "user" or "userById") => Find(_users, "id", argument("id")),
        ("Query", "productByUpc") => Find(_products, "upc", argument("upc")),
        ("Query", "reviewById") => Find(_reviews, "id", argument("id")),
        ("Query", "topProducts") => _products[..(argument("first") is { ValueKind: JsonValueKind.Number } first ? first.GetInt32() : 5)],
        ("User", "reviews") => _reviews[..2],
        ("Product", "reviews") => Array.FindAll(_reviews, r => UpcOf(r) == parent.Text("upc")),
        ("Product", "inStock") => _inStock[parent.Text("upc")!],
        ("Product", "shippingEstimate") => argument("price")!.Value.GetInt32() > 1000 ? 0 : argument("weight")!.Value.GetInt32() / 2,
        ("Review", "product") => Array.Find(_products, p => p.Text("upc") == UpcOf(parent)),
        ("Review", "author") => _users[0],
        _ => parent.Fields.GetProperty(field),
    };

    private static SourceObject? Find(SourceObject[] all, string key, JsonElement? value)
        => Array.Find(all, o => value is { ValueKind: JsonValueKind.String } given && o.Text(key) == given.GetString());

    private static string? UpcOf(SourceObject review) => review.Fields.GetProperty("product").GetProperty("upc").GetString();

    private static SourceObject[] Objects(JsonElement data, string property, string type)
        => [.. data.GetProperty(property).EnumerateArray().Select(e => new SourceObject(type, e))];
}
