using System.Net;
using System.Text;
using Cacao.AspNetCore.Tests.Support;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.AspNetCore.Tests.Http;

public sealed class HttpPostTests
{
    private const string GraphQLResponse = "application/graphql-response+json";
    private const string Json = "application/json";

    [Theory]
    [InlineData(null, "{ hello }", 200, GraphQLResponse)]
    [InlineData(GraphQLResponse, "{ hello }", 200, GraphQLResponse)]
    [InlineData(Json, "{ hello }", 200, Json)]
    [InlineData("*/*", "{ hello }", 200, Json)]
    [InlineData("application/json;q=0.5, application/graphql-response+json", "{ hello }", 200, GraphQLResponse)]
    [InlineData("text/event-stream, application/json", "{ hello }", 200, Json)]
    [InlineData(null, "{ nope }", 400, GraphQLResponse)]
    [InlineData(Json, "{ nope }", 200, Json)]
    [InlineData(null, "{ ", 400, GraphQLResponse)]
    [InlineData(null, "{ failNonNull }", 200, GraphQLResponse)]
    [InlineData("image/png", "{ hello }", 406, GraphQLResponse)]
    public async Task Post_Should_AnswerAsAccepted_When_RequestIsWellFormed(string? accept, string query, int status, string contentType)
    {
        await using var server = await ServerFixture.StartAsync();

        using var response = await server.PostAsync($$"""{"query":"{{query}}"}""", accept);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal($"{contentType}; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("{", 400)]
    [InlineData("[]", 400)]
    [InlineData("{}", 400)]
    [InlineData("""{"query":1}""", 400)]
    [InlineData("""{"query":"{ hello }","variables":[]}""", 400)]
    [InlineData("""{"query":"{ hello }","variables":"x"}""", 400)]
    [InlineData("""{"query":"{ hello }","operationName":{}}""", 400)]
    [InlineData("""{"query":"{ hello }","extensions":[]}""", 400)]
    [InlineData("""{"query":"{ hello }","onError":"SOMETIMES"}""", 400)]
    [InlineData("""{"query":"{ hello }"} {}""", 400)]
    [InlineData("""{"query":"{ hello }","variables":null,"operationName":null,"extensions":null,"more":{"a":[1]}}""", 200)]
    public async Task Post_Should_RefuseWhatIsNoRequest_When_BodyIsMalformed(string body, int status)
    {
        await using var server = await ServerFixture.StartAsync();

        using var response = await server.PostAsync(body, Json);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(status == 200 ? "hello world" : "errors", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Should_ReadEscapedText_When_QueryHasIt()
    {
        await using var server = await ServerFixture.StartAsync();

        using var response = await server.PostAsync(
            """{"query":"query A($n: String) {\n  hello(name: $n)\n}\nquery B { \u006de { name } }","variables":{"n":"\u00e9\"x"},"operationName":"A"}""");

        Assert.Equal("""{"data":{"hello":"hello é\"x"}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, new byte[0], 200)]
    [InlineData(new byte[0], new byte[] { 0xFF }, 400)]
    [InlineData(new byte[0], new byte[] { 0xC3 }, 400)]
    public async Task Post_Should_StandAnyBytes_When_BodyIsNotCleanUtf8(byte[] before, byte[] inQuery, int status)
    {
        await using var server = await ServerFixture.StartAsync();
        var content = new ByteArrayContent([.. before, .. """{"query":"{ hello"""u8, .. inQuery, .. " }\"}"u8]);
        content.Headers.ContentType = new("application/json");

        using var response = await server.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content });

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Post_Should_NullFields_When_OnErrorSaysSo()
    {
        await using var server = await ServerFixture.StartAsync();

        using var response = await server.PostAsync("""{"query":"{ failNonNull hello }","onError":"NULL"}""");

        Assert.Contains("""
            "data":{"failNonNull":null,"hello":"hello world"}
            """, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Should_Refuse_When_BodyIsTooLarge()
    {
        await using var server = await ServerFixture.StartAsync(o => o.MaxRequestSize = 100);

        using var response = await server.PostAsync($$"""{"query":"{ hello }","more":"{{new string('x', 200)}}"}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Post_Should_Refuse_When_ContentTypeIsNotJson()
    {
        await using var server = await ServerFixture.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("""{"query":"{ hello }"}""", Encoding.UTF8, "text/plain") };

        using var response = await server.SendAsync(request);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Post_Should_RefuseBatches_When_TheyAreNotEnabled()
    {
        await using var server = await ServerFixture.StartAsync();

        using var requests = await server.PostAsync("""[{"query":"{ hello }"}]""");
        using var variables = await server.PostAsync("""{"query":"query($n: String) { hello(name: $n) }","variables":[{"n":"a"}]}""");

        Assert.Equal(HttpStatusCode.BadRequest, requests.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, variables.StatusCode);
    }

    [Fact]
    public async Task Post_Should_AnswerWithIndices_When_BatchesAreEnabled()
    {
        await using var server = await ServerFixture.StartAsync(configure: b => b.ModifyServerOptions(o => o.Batching = AllowedBatching.All));

        using var response = await server.PostAsync(
            """[{"query":"{ hello }"},{"query":"query($n: String) { hello(name: $n) }","variables":[{"n":"a"},{"n":"b"}]},{"query":"{ zzzz }"}]""");

        Assert.Equal(
            """[{"requestIndex":0,"data":{"hello":"hello world"}},{"requestIndex":1,"variableIndex":0,"data":{"hello":"hello a"}},{"requestIndex":1,"variableIndex":1,"data":{"hello":"hello b"}},{"requestIndex":2,"errors":[{"message":"Cannot query field \"zzzz\" on type \"Query\".","locations":[{"line":1,"column":3}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}]""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_Should_AnswerALineEach_When_JsonLinesAreAccepted()
    {
        await using var server = await ServerFixture.StartAsync(o => o.Batching = AllowedBatching.VariableBatching);

        using var response = await server.PostAsync(
            """{"query":"query($n: String) { hello(name: $n) }","variables":[{"n":"a"},{"n":"b"}]}""",
            "application/jsonl");

        Assert.Equal("application/jsonl; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            "{\"variableIndex\":0,\"data\":{\"hello\":\"hello a\"}}\n{\"variableIndex\":1,\"data\":{\"hello\":\"hello b\"}}\n",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_Should_PassTheUser_When_RequestIsAuthenticated()
    {
        await using var server = await ServerFixture.StartAsync();

        using var response = await server.PostAsync("""{"query":"{ user }"}""", headers: ("X-User", "ada"));

        Assert.Equal("""{"data":{"user":"ada"}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_Should_TakeFiles_When_FormFollowsTheSpecification()
    {
        await using var server = await ServerFixture.StartAsync();

        using var refused = await server.SendAsync(Upload());
        using var response = await server.SendAsync(Upload(), headers: ("GraphQL-Preflight", "1"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("""{"data":{"size":5}}""", await response.Content.ReadAsStringAsync());

        static HttpRequestMessage Upload() => new(HttpMethod.Post, "/graphql")
        {
            Content = new MultipartFormDataContent
            {
                { new StringContent("""{"query":"query($f: Upload!) { size(file: $f) }","variables":{"f":null}}"""), "operations" },
                { new StringContent("""{"0":["variables.f"]}"""), "map" },
                { new ByteArrayContent([1, 2, 3, 4, 5]), "0", "a.bin" },
            },
        };
    }

    [Fact]
    public async Task Post_Should_AskInterceptors_When_TheyAreRegistered()
    {
        await using var server = await ServerFixture.StartAsync(configure: b => b
            .AddResolver("Query", "hello", static context => context.GetGlobalState<string>("greeting"))
            .AddHttpRequestInterceptor((context, _, request, _) =>
            {
                request.SetGlobalState("greeting", context.Request.Headers["X-Greeting"].ToString()).TryAddGlobalState("greeting", "late");
                return default;
            }));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("""{"query":"{ hello }"}""", Encoding.UTF8, Json),
            Headers = { { "X-Greeting", "moin" } },
        };

        using var response = await server.Client.SendAsync(request);

        Assert.Equal("""{"data":{"hello":"moin"}}""", await response.Content.ReadAsStringAsync());
    }
}
