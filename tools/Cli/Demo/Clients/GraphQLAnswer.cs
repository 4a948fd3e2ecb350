using System.Text.Json;

namespace EShop.Cli.Demo.Clients;

/// <summary>A GraphQL response.</summary>
internal sealed record GraphQLAnswer(int Status, JsonElement Body)
{
    public bool HasErrors => Body.TryGetProperty("errors", out _);

    /// <summary>The value at a path below <c>data</c>, such as <c>products.nodes[0].name</c>.</summary>
    public JsonElement this[string path] => Find(path) ?? throw new DemoException($"The answer has no {path}: {Body}");

    /// <summary>The value at a path below <c>data</c>; null where there is none, or null.</summary>
    public JsonElement? Find(string path)
    {
        if (!Body.TryGetProperty("data", out var value))
        {
            return null;
        }

        foreach (var step in path.Replace("[", ".", StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal).Split('.'))
        {
            if (value.ValueKind == JsonValueKind.Array && int.TryParse(step, out var index))
            {
                if (index >= value.GetArrayLength())
                {
                    return null;
                }

                value = value[index];
            }
            else if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(step, out value))
            {
                return null;
            }
        }

        return value.ValueKind is JsonValueKind.Null ? null : value;
    }

    /// <summary>This answer, which must carry no errors.</summary>
    public GraphQLAnswer Checked()
        => HasErrors ? throw new DemoException($"The gateway answered {Status} with errors: {Body.GetProperty("errors")}") : this;
}
