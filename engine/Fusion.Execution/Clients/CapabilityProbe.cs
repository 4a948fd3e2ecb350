using System.Net.Http.Headers;
using System.Text.Json;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Asks a source what it can do instead of believing what is said of it: (1) a query, so that an answer to the others means something; (2) a query
/// with two variable sets; (3) two queries. Who answers twice, and says to which each answer belongs where that is needed, can batch.
/// </summary>
internal static class CapabilityProbe
{
    private static readonly MediaTypeHeaderValue s_contentType = new("application/json") { CharSet = "utf-8" };

    private const string Plain = """{"query":"query GatewayProbe { __typename }"}""";

    private const string VariableBatch =
        """{"query":"query GatewayProbe($a: Boolean!) { __typename @include(if: $a) }","variables":[{"a":true},{"a":true}]}""";

    private const string RequestBatch =
        """[{"query":"query GatewayProbe { __typename }"},{"query":"query GatewayProbe { __typename }"}]""";

    /// <summary>What the source can do; null when it does not answer as a GraphQL server does, so that nothing is known.</summary>
    /// <param name="send">Sends a body and gives the answer's.</param>
    public static async Task<(bool VariableBatching, bool RequestBatching)?> RunAsync(Func<HttpContent, Task<string?>> send)
    {
        if (await AskAsync(send, Plain).ConfigureAwait(false) is not [{ HasData: true }])
        {
            return null;
        }

        var variables = await AskAsync(send, VariableBatch).ConfigureAwait(false);
        var requests = await AskAsync(send, RequestBatch).ConfigureAwait(false);
        return variables is null || requests is null
            ? null
            : (variables is [{ HasData: true, VariableIndex: not null }, { HasData: true, VariableIndex: not null }],
                requests is [{ HasData: true }, { HasData: true }]);
    }

    private static async Task<List<ProbeAnswer>?> AskAsync(Func<HttpContent, Task<string?>> send, string body)
    {
        using var content = new StringContent(body);
        content.Headers.ContentType = s_contentType;
        return await send(content).ConfigureAwait(false) is { } answer ? Parse(answer) : null;
    }

    /// <summary>The objects of an answer: one, an array of them, or one a line.</summary>
    private static List<ProbeAnswer>? Parse(string text)
    {
        if (TryParse([text]) is { } whole)
        {
            return whole;
        }

        return TryParse(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static List<ProbeAnswer>? TryParse(string[] parts)
    {
        var answers = new List<ProbeAnswer>();
        try
        {
            foreach (var part in parts)
            {
                using var document = JsonDocument.Parse(part);
                if (document.RootElement.ValueKind == JsonValueKind.Array)
                {
                    answers.AddRange(document.RootElement.EnumerateArray().Select(ProbeAnswer.Of));
                }
                else
                {
                    answers.Add(ProbeAnswer.Of(document.RootElement));
                }
            }

            return answers;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record ProbeAnswer(bool HasData, int? VariableIndex)
    {
        public static ProbeAnswer Of(JsonElement answer)
            => answer.ValueKind != JsonValueKind.Object
                ? new ProbeAnswer(false, null)
                : new ProbeAnswer(
                    answer.TryGetProperty("data", out var data)
                        && data.ValueKind == JsonValueKind.Object
                        && data.TryGetProperty("__typename", out var name)
                        && name.ValueKind == JsonValueKind.String,
                    answer.TryGetProperty("variableIndex", out var index) && index.TryGetInt32(out var number) ? number : null);
    }
}
