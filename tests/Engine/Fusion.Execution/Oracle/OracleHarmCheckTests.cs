using System.Text.Json.Nodes;
using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>The check of harmed answers sees what it is there for.</summary>
public sealed class OracleHarmCheckTests
{
    private const string Expected = """{"products":[{"days":1,"region":{"code":"c"}}]}""";
    private const string Error = """{"message":"m","path":["products",0,"days"],"extensions":{"code":"C","source":"shipping"}}""";

    [Theory]
    [InlineData("""{"data":{"products":[{"days":null,"region":{"code":"c"}}]}}""", "silent")]
    [InlineData("""{"data":{"products":[{"days":2,"region":{"code":"c"}}]}}""", "value")]
    [InlineData("""{"data":{"products":[]}}""", "length")]
    [InlineData("""{"data":{"products":[{"days":1}]}}""", "fields")]
    [InlineData("""{"data":null}""", "data")]
    [InlineData("""{"errors":[ERROR],"data":{"products":[{"days":null,"region":{"code":"c"}}]}}""", null)]
    [InlineData("""{"errors":[ERROR],"data":{"products":null}}""", "far")]
    [InlineData("""{"errors":[ERROR,ERROR],"data":{"products":[{"days":null,"region":{"code":"c"}}]}}""", "twice")]
    [InlineData("""{"errors":[{"message":"m","extensions":{"code":"C","source":"shipping"}}],"data":null}""", "path")]
    [InlineData("""{"errors":[{"message":"m","path":["products"],"extensions":{"source":"shipping"}}],"data":null}""", "code")]
    [InlineData("""{"errors":[{"message":"m","path":["products"],"extensions":{"code":"C","source":"stock"}}],"data":null}""", "source")]
    [InlineData("""{"errors":[{"message":"m","path":["goods"],"extensions":{"code":"C","source":"shipping"}}],"data":{"products":[]}}""", "place")]
    public void Find_Should_NameTheFault_When_AnswerIs(string answer, string? kind)
    {
        var run = new OracleRun(OracleSet.Load("keys"), 0);
        var operation = new OracleOperation(GraphQLParser.Parse("{ products { days region { code } } }"), new Dictionary<string, string>());
        var parsed = (JsonObject)JsonNode.Parse(answer.Replace("ERROR", Error, StringComparison.Ordinal))!;
        var check = new OracleHarmCheck(parsed, ["shipping"], false, new PropagationCheck(run.ShapeOf(operation)), false);

        Assert.Equal(kind, check.Find(JsonNode.Parse(Expected))?.Split(':')[0]);
    }
}
