using System.Text.Json.Nodes;
using Cacao.Fusion.Composition;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>Source schemas with their data, and operations with what they must answer.</summary>
internal sealed class Scenario(string name)
{
    public string Name => name;

    public List<SourceSchemaText> Sources { get; } = [];

    public bool GlobalIds { get; set; }

    /// <summary>What all sources know, by type and name of an object.</summary>
    public JsonObject Data { get; set; } = [];

    /// <summary>Where a source says something else than the others.</summary>
    public Dictionary<string, JsonObject> Own { get; } = new(StringComparer.Ordinal);

    public List<ScenarioOperation> Operations { get; } = [];

    /// <summary>What composition finds; null when the schemas compose.</summary>
    public IReadOnlyList<string>? Findings { get; set; }
}
