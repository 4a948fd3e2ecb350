using System.Text.Json.Nodes;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>An operation of a scenario.</summary>
internal sealed class ScenarioOperation(string title)
{
    public string Title => title;

    public string Text { get; set; } = "";

    public string Variables { get; set; } = "{}";

    public JsonObject Expected { get; set; } = [];

    /// <summary>How many requests the sources get, and how many of them at most wait for one another; null where it is not said.</summary>
    public (int Calls, int Waves)? Effort { get; set; }
}
