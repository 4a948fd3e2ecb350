using System.Net;
using Cacao.AspNetCore.Tests.Support;

namespace Cacao.AspNetCore.Tests.Http;

public sealed class HttpGetTests
{
    [Fact]
    public async Task Get_Should_Answer_When_UrlCarriesAQuery()
    {
        await using var server = await ServerFixture.StartAsync();

        using var response = await server.GetAsync(
            $"/graphql?query={Uri.EscapeDataString("query A($n: String) { hello(name: $n) }")}&variables={Uri.EscapeDataString("""{"n":"x"}""")}&operationName=A");

        Assert.Equal("""{"data":{"hello":"hello x"}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Get_Should_RefuseMutations_When_OptionsAreDefault()
    {
        await using var server = await ServerFixture.StartAsync();

        using var response = await server.GetAsync("/graphql?query=mutation{setName(name:\"x\"){name}}");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/graphql", 400)]
    [InlineData("/graphql?query=", 400)]
    [InlineData("/graphql?query={hello}&variables=[1", 400)]
    [InlineData("/graphql?query={hello}&variables=1", 400)]
    [InlineData("/graphql/nothing/here", 404)]
    public async Task Get_Should_Refuse_When_UrlCarriesNoRequest(string url, int status)
    {
        await using var server = await ServerFixture.StartAsync(environment: "Production");

        using var response = await server.GetAsync(url);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Get_Should_AskForThePreflightHeader_When_Enforced()
    {
        await using var server = await ServerFixture.StartAsync(o => o.EnforceGetRequestsPreflightHeader = true);

        using var refused = await server.GetAsync("/graphql?query={hello}");
        using var response = await server.GetAsync("/graphql?query={hello}", headers: ("GraphQL-Preflight", "1"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Get_Should_GiveTheSchema_When_AskedInDevelopment()
    {
        await using var development = await ServerFixture.StartAsync();
        await using var production = await ServerFixture.StartAsync(environment: "Production");

        using var schema = await development.GetAsync("/graphql?sdl");
        using var refused = await production.GetAsync("/graphql?sdl");

        Assert.Contains("type Query {", await schema.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task Send_Should_NameTheMethods_When_MethodIsNotAllowed()
    {
        await using var server = await ServerFixture.StartAsync();

        using var response = await server.SendAsync(new HttpRequestMessage(HttpMethod.Patch, "/graphql"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Get_Should_RefuseIntrospection_When_InProduction()
    {
        await using var server = await ServerFixture.StartAsync(environment: "Production");

        using var response = await server.GetAsync("/graphql?query={__schema{description}}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
