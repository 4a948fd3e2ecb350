using System.Text.Json;

namespace EShop.Cli.Demo.Clients;

public sealed class GraphQLAnswerTests
{
    private readonly GraphQLAnswer _answer = new(200, JsonDocument.Parse("""{ "data": { "a": { "list": [{ "b": 1 }], "none": null } } }""").RootElement);

    [Theory]
    [InlineData("a.list[0].b", "1")]
    [InlineData("a.list[1].b", null)]
    [InlineData("a.none", null)]
    [InlineData("a.none.deeper", null)]
    [InlineData("other", null)]
    public void Find_Should_FollowThePath_When_Given(string path, string? expected)
        => Assert.Equal(expected, _answer.Find(path)?.GetRawText());

    [Fact]
    public void Checked_Should_Throw_When_ThereAreErrors()
    {
        var answer = new GraphQLAnswer(200, JsonDocument.Parse("""{ "errors": [{ "message": "no" }] }""").RootElement);

        Assert.Contains("\"no\"", Assert.Throws<DemoException>(() => answer.Checked()).Message, StringComparison.Ordinal);
    }
}
