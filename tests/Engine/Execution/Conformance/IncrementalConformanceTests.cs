using System.Text;
using Cacao.Execution.Tests.Incremental;
using Cacao.Execution.Tests.Support;
using Cacao.Types;
using EShop.Testing.Conformance;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Tests.Conformance;

/// <summary>
/// Replays the public cases of <c>@defer</c> and <c>@stream</c>. How parts are grouped depends on timing, so the first payload, the
/// merged data and the errors are compared.
/// </summary>
[Trait("Category", "Conformance")]
public sealed class IncrementalConformanceTests
{
    [Fact]
    public async Task Execute_Should_AnswerAsThePublicCases_When_PartsComeLater()
        => await ConformanceData.RunAsync("incremental", CheckAsync);

    private static async Task CheckAsync(ConformanceCase item)
    {
        var replay = new ReplayResolver(item["resolvers"], isPartial: true);
        await using var server = await TestServer.CreateAsync(builder => builder
            .AddDocumentFromString(item.Text("schema")!)
            .ModifyOptions(options =>
            {
                options.EnableDefer = true;
                options.EnableStream = true;
            })
            .ModifyRequestOptions(o => o.SkipValidation = true)
            .ConfigureSchema(replay.Configure));
        var request = new OperationRequest
        {
            Query = Encoding.UTF8.GetBytes(item.Text("query")!),
            Variables = item.Has("variables") ? Encoding.UTF8.GetBytes(item["variables"].GetRawText()) : default,
        };
        var actual = await PayloadReader.ReadAsync(server, request);
        if (item.Has("result"))
        {
            Assert.Single(actual);
            ResponseComparer.AssertEqual(item["result"], actual[0].ToJsonString());
            return;
        }

        PayloadComparer.AssertEqual(item["payloads"], actual);
    }
}
