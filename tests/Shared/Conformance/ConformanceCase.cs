using System.Text.Json;

namespace EShop.Testing.Conformance;

/// <summary>One case: its data, and a name for messages.</summary>
public sealed class ConformanceCase
{
    internal ConformanceCase(ConformanceFile file, int index, JsonElement data)
    {
        File = file;
        Index = index;
        Data = data;
        Id = Text("id") ?? $"{file.Name}#{index}";
        Name = Text("test") ?? Id;
    }

    public ConformanceFile File { get; }

    /// <summary>The position in the file, from 0.</summary>
    public int Index { get; }

    public string Id { get; }

    public string Name { get; }

    public JsonElement Data { get; }

    /// <summary>A member's value; an element of kind Undefined where the case has none.</summary>
    public JsonElement this[string name] => Data.TryGetProperty(name, out var value) ? value : default;

    public bool Has(string name) => Data.TryGetProperty(name, out _);

    /// <summary>A member's string; null where it is absent or no string.</summary>
    public string? Text(string name)
        => Data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A member's truth; false where it is absent.</summary>
    public bool Flag(string name) => Data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <inheritdoc />
    public override string ToString() => $"{Id} {Name}";
}
