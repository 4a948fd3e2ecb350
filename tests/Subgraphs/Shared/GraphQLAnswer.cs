using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace EShop.Subgraphs.Testing;

/// <summary>A response, with what tests ask of it.</summary>
public sealed record GraphQLAnswer(HttpStatusCode Status, JsonNode Body)
{
    /// <summary>The data of a response without errors.</summary>
    public JsonNode Data
    {
        get
        {
            Assert.True(Body["errors"] is null, Body.ToJsonString());
            return Body["data"]!;
        }
    }

    /// <summary>The codes of the response's errors, in their order.</summary>
    public IReadOnlyList<string?> ErrorCodes
        => Body["errors"] is JsonArray errors ? [.. errors.Select(e => e!["extensions"]?["code"]?.GetValue<string>())] : [];

    /// <summary>The text at a path of names and positions, such as <c>createProduct.product.id</c>; null where there is none.</summary>
    public string? Text(string path) => At(path)?.ToString();

    public int Number(string path) => At(path)!.GetValue<int>();

    public decimal Amount(string path) => At(path)!.GetValue<decimal>();

    public bool Flag(string path) => At(path)!.GetValue<bool>();

    public JsonArray List(string path) => At(path)!.AsArray();

    /// <summary>The value at a path of the data of a response without errors.</summary>
    public JsonNode? At(string path)
    {
        JsonNode? node = Data;
        foreach (var part in path.Split('.'))
        {
            node = node is JsonArray array && int.TryParse(part, out var index) ? array.ElementAtOrDefault(index) : node?[part];
        }

        return node;
    }

    /// <summary>The name of the typed error that a mutation answered with; null when it did what it was asked.</summary>
    public string? ErrorOf(string field) => At($"{field}.errors") is JsonArray { Count: > 0 } errors ? errors[0]!["__typename"]!.GetValue<string>() : null;
}
