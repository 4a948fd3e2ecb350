using System.Text.Json.Nodes;
using Cacao.Execution.Tests.Support;

namespace Cacao.Execution.Tests.Incremental;

/// <summary>Reads the parts of a response.</summary>
internal static class PayloadReader
{
    public static async Task<IReadOnlyList<JsonObject>> ReadAsync(TestServer server, OperationRequest request)
    {
        var payloads = new List<JsonObject>();
        await using var result = await server.Executor.ExecuteAsync(request);
        switch (result)
        {
            case OperationResult single:
                payloads.Add(Parse(single));
                break;
            case ResponseStream stream:
                Assert.Equal(ResponseStreamKind.IncrementalDelivery, stream.Kind);
                await foreach (var part in stream.ReadResultsAsync())
                {
                    await using (part)
                    {
                        payloads.Add(Parse(part));
                    }
                }

                break;
        }

        return payloads;
    }

    public static JsonObject Parse(OperationResult result) => JsonNode.Parse(TestServer.Write(result))!.AsObject();
}
