using System.Text.Json;

namespace Cacao.Fusion.Execution;

internal static class PlanRequests
{
    /// <summary>True for request extensions with <c>"operationPlan": true</c>.</summary>
    public static bool IsAsked(ReadOnlySpan<byte> extensions)
    {
        if (extensions.IsEmpty)
        {
            return false;
        }

        var json = new Utf8JsonReader(extensions);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isPlan = json.ValueTextEquals("operationPlan"u8);
            json.Read();
            if (isPlan)
            {
                return json.TokenType == JsonTokenType.True;
            }

            json.Skip();
        }

        return false;
    }
}
