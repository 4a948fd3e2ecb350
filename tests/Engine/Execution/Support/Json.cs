using System.Text.Json.Nodes;

namespace Cacao.Execution.Tests.Support;

/// <summary>Compares responses as JSON.</summary>
internal static class Json
{
    public static void AssertEqual(string expected, string actual)
        => Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), JsonNode.Parse(actual)!.ToJsonString());
}
