using System.Text;
using System.Text.Json;
using Cacao.Execution.Tests.Support;
using Cacao.Types;
using EShop.Testing.Conformance;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Tests.Conformance;

/// <summary>Replays what resolvers did in the public cases and compares the responses.</summary>
[Trait("Category", "Conformance")]
public sealed class ExecutionConformanceTests
{
    [Fact]
    public async Task Execute_Should_AnswerAsThePublicCases_When_ResolversAreReplayed()
        => await ConformanceData.RunAsync("execution", CheckAsync, Skip);

    private static string? Skip(ConformanceCase item) => null;

    private static async Task CheckAsync(ConformanceCase item)
    {
        var replay = new ReplayResolver(item["resolvers"]);
        await using var server = await TestServer.CreateAsync(builder => builder
            .AddDocumentFromString(item.Text("schema")!)
            .ModifyRequestOptions(o => o.SkipValidation = true)
            .ConfigureSchema(replay.Configure));

        var request = new OperationRequest
        {
            Query = Encoding.UTF8.GetBytes(item.Text("query")!),
            Variables = item.Has("variables") ? Encoding.UTF8.GetBytes(item["variables"].GetRawText()) : default,
            OperationName = item.Text("operationName"),
        };
        await using var result = await server.Executor.ExecuteAsync(request);
        var actual = result switch
        {
            OperationResult single => TestServer.Write(single),
            ResponseStream stream => await FirstAsync(stream),
            _ => throw new InvalidOperationException(),
        };
        ResponseComparer.AssertEqual(item["result"], actual);
    }

    private static async Task<string> FirstAsync(ResponseStream stream)
    {
        await foreach (var result in stream.ReadResultsAsync())
        {
            return TestServer.Write(result);
        }

        return "{}";
    }
}
