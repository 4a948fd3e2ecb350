using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using Cacao.Fusion.Composition;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>What the gateway tells of its work: a span for the operation, each call and each plan node; counts by schema coordinate.</summary>
public sealed class FusionDiagnosticsTests
{
    private const string Books = """
        type Query { tracedBooks: [TracedBook!]! tracedBook(id: ID!): TracedBook @lookup }
        type TracedBook @key(fields: "id") { id: ID! title: String broken: String }
        """;

    private const string Stock = """
        type Query { tracedBook(id: ID!): TracedBook @lookup @internal }
        type TracedBook @key(fields: "id") { id: ID! copies: Int }
        """;

    [Fact]
    public async Task Gateway_Should_TraceEveryPlanNode_When_SomebodyListens()
    {
        var spans = new List<Activity>();
        using var root = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == FusionDiagnostics.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                lock (spans)
                {
                    spans.Add(span);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        await Gateway().ExecuteAsync("{ tracedBooks { title copies } }");

        var own = spans.FindAll(s => s.TraceId == root.TraceId);
        var operation = Assert.Single(own, s => s.Kind == ActivityKind.Server);
        var calls = own.FindAll(s => s.OperationName == "GraphQL Source Call");
        var nodes = own.FindAll(s => s.OperationName == "GraphQL Plan Node");
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("{ tracedBooks { title copies } }"u8)), operation.GetTagItem("graphql.document.hash"));
        Assert.All(calls, call => Assert.Equal(operation.SpanId, call.ParentSpanId));
        Assert.Equal(["books", "stock"], calls.ConvertAll(c => c.GetTagItem("graphql.source.name")));
        Assert.Equal(calls.ConvertAll(c => c.SpanId), nodes.ConvertAll(n => n.ParentSpanId));
        Assert.Equal([1, 2], nodes.ConvertAll(n => (int)n.GetTagItem("graphql.operation.step.id")!));
        Assert.Contains("copies", (string)nodes[1].GetTagItem("graphql.document.body")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gateway_Should_CountByCoordinate_When_SomebodyListens()
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == FusionDiagnostics.Name && instrument.Name.StartsWith("graphql.server.field", StringComparison.Ordinal))
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            var coordinate = (string)tags[0].Value!;
            if (coordinate.Contains("raced", StringComparison.Ordinal))
            {
                lock (counts)
                {
                    var key = $"{instrument.Name["graphql.server.field.".Length..]} {coordinate}";
                    counts[key] = counts.GetValueOrDefault(key) + value;
                }
            }
        });
        listener.Start();
        var gateway = Gateway();

        await gateway.ExecuteAsync("query($t: Boolean!) { a: tracedBooks { title } b: tracedBooks { copies title @include(if: $t) broken } }", """{"t":false}""");
        await gateway.ExecuteAsync("query($t: Boolean!) { tracedBooks @include(if: $t) { title } __typename }", """{"t":false}""");

        Assert.Equal(
            new SortedDictionary<string, long>(StringComparer.Ordinal)
            {
                ["errors TracedBook.broken"] = 1,
                ["requests Query.tracedBooks"] = 1,
                ["requests TracedBook.broken"] = 1,
                ["requests TracedBook.copies"] = 1,
                ["requests TracedBook.title"] = 1,
            },
            new SortedDictionary<string, long>(counts, StringComparer.Ordinal));
    }

    private static TestGateway Gateway()
    {
        var books = new TestSource()
            .On("Query.tracedBooks", (_, _) => new List<object?>
            {
                new Dictionary<string, object?> { ["__typename"] = "TracedBook", ["id"] = "1", ["title"] = "A", ["broken"] = new TestSourceException("Broken.") },
            });
        var stock = new TestSource()
            .On("Query.tracedBook", (_, a) => new Dictionary<string, object?> { ["__typename"] = "TracedBook", ["id"] = a("id"), ["copies"] = 3 });
        return new TestGateway(
            TestSchemas.Compose([new SourceSchemaText("books", Books), new SourceSchemaText("stock", Stock)]),
            new Dictionary<string, TestSource> { ["books"] = books, ["stock"] = stock });
    }
}
