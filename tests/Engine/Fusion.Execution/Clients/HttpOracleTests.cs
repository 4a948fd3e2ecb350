namespace Cacao.Fusion.Execution.Tests;

/// <summary>The benchmark's sources behind real sockets answer as they do in process.</summary>
public sealed class HttpOracleTests
{
    [Theory]
    [InlineData(SourceResponseFormat.Sequence)]
    [InlineData(SourceResponseFormat.Array)]
    public async Task ExecuteAsync_Should_AnswerAsInProcess_When_SourcesAreRemote(SourceResponseFormat format)
    {
        const string Operation = "{ users { name reviews { body product { name shippingEstimate inStock reviews { author { name username } } } } } topProducts { inStock reviews { author { name } } } }";
        var expected = await new TestGateway("benchmark", BenchmarkData.Sources()).ExecuteAsync(Operation);
        var servers = new Dictionary<string, HttpTestSource>();
        foreach (var (name, source) in BenchmarkData.Sources())
        {
            source.BatchFormat = format;
            servers.Add(name, await HttpTestSource.StartAsync(source));
        }

        try
        {
            var document = TestSchemas.Document("benchmark");
            var gateway = new TestGateway(document, info => servers[info.Name].CreateClient());

            Assert.Equal(expected, await gateway.ExecuteAsync(Operation));
        }
        finally
        {
            foreach (var server in servers.Values)
            {
                await server.DisposeAsync();
            }
        }
    }
}
