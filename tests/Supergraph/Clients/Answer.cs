using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EShop.Supergraph.Tests.Clients;

/// <summary>A GraphQL response.</summary>
public sealed record Answer(int Status, JsonElement Body)
{
    private static readonly JsonSerializerOptions s_indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public IReadOnlyList<JsonElement> Errors => Body.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray()] : [];

    /// <summary>The value at a path below <c>data</c>, such as <c>products.nodes.0.name</c>.</summary>
    public JsonElement this[string path]
    {
        get
        {
            if (!Body.TryGetProperty("data", out var value))
            {
                throw new InvalidOperationException($"There is no data in {this}");
            }

            foreach (var step in path.Split('.'))
            {
                value = value.ValueKind switch
                {
                    JsonValueKind.Array => value[int.Parse(step, CultureInfo.InvariantCulture)],
                    JsonValueKind.Object when value.TryGetProperty(step, out var next) => next,
                    _ => throw new InvalidOperationException($"There is no {path} in {this}"),
                };
            }

            return value;
        }
    }

    public string Text(string path) => this[path].GetString() ?? throw new InvalidOperationException($"{path} is null in {this}");

    public bool IsNull(string path) => this[path].ValueKind == JsonValueKind.Null;

    /// <summary>The type of the payload's only typed error; null where the payload has none.</summary>
    public string? Refusal(string mutation)
        => this[mutation].ValueKind == JsonValueKind.Object
            && this[mutation].TryGetProperty("errors", out var errors)
            && errors.ValueKind == JsonValueKind.Array
                ? Assert.Single(errors.EnumerateArray()).GetProperty("__typename").GetString()
                : null;

    /// <summary>This answer, which must carry no errors.</summary>
    public Answer Checked()
    {
        Assert.True(Status == 200 && Errors.Count == 0, $"The gateway answered {this}");
        return this;
    }

    /// <summary>Status and body, with values that differ from run to run under names.</summary>
    public string Snapshot(params (string? Value, string Name)[] names)
    {
        var text = $"{Status}\n{JsonSerializer.Serialize(Body, s_indented)}";
        foreach (var (value, name) in names)
        {
            text = value is null ? text : text.Replace(value, $"<{name}>", StringComparison.Ordinal);
        }

        return text;
    }

    public override string ToString() => $"{Status} {Body}";
}
