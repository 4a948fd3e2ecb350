using System.Text.Json;

namespace Cacao.Gateway.Benchmarks.Sources;

/// <summary>An object of the data with the name of its type.</summary>
internal sealed record SourceObject(string Type, JsonElement Fields)
{
    public static readonly SourceObject Root = new("Query", default);

    public string? Text(string property) => Fields.GetProperty(property).GetString();
}
