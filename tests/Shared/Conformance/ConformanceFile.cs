using System.Text.Json;

namespace EShop.Testing.Conformance;

/// <summary>One file of cases, with the schemas they share.</summary>
public sealed class ConformanceFile
{
    private readonly JsonElement _root;

    private ConformanceFile(string name, JsonElement root)
    {
        Name = name;
        _root = root;
        Cases = root.GetProperty("cases").EnumerateArray().Select((element, index) => new ConformanceCase(this, index, element)).ToArray();
    }

    public string Name { get; }

    public IReadOnlyList<ConformanceCase> Cases { get; }

    /// <summary>What the file says beside its cases.</summary>
    public JsonElement Root => _root;

    /// <summary>A schema that the cases name, as SDL.</summary>
    public string Schema(string key) => _root.GetProperty("schemas").GetProperty(key).GetString()!;

    internal static ConformanceFile Parse(string name, byte[] json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 512 });
        return new ConformanceFile(name, document.RootElement.Clone());
    }
}
