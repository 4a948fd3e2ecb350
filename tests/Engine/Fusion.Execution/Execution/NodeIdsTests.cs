using System.Text;

namespace Cacao.Fusion.Execution.Tests;

public sealed class NodeIdsTests
{
    [Theory]
    [InlineData("\"UHJvZHVjdDpnRSMBq4nvzQEjRWeJq83v\"", "Product")]
    [InlineData("\"Q2F0ZWdvcnk6MQ==\"", "Category")]
    [InlineData("\"Q2F0ZWdvcnk6MQ\"", "Category")]
    [InlineData("\"x\"", null)]
    [InlineData("\"\"", null)]
    [InlineData("\"Og==\"", null)]
    [InlineData("\"YWJj\"", null)]
    [InlineData("1", null)]
    [InlineData("null", null)]
    public void TypeName_Should_BeWhatStandsBeforeTheColon_When_Decoded(string json, string? expected)
        => Assert.Equal(expected, NodeIds.TypeName(Encoding.UTF8.GetBytes(json)));
}
