using System.Security.Claims;
using System.Text.Json;
using Cacao.Execution;
using Snapshooter.Xunit;

namespace Cacao.Fusion.Execution.Tests;

using Map = Dictionary<string, object?>;

public sealed class FaultTests
{
    private const string Mid = "{ topProducts(first: 2) { upc name inStock shippingEstimate reviews { id body author { username name } } } }";

    [Theory]
    [InlineData("inventory")]
    [InlineData("reviews")]
    [InlineData("accounts")]
    [InlineData("products")]
    public async Task ExecuteAsync_Should_KeepTheRest_When_SourceIsDown(string source)
    {
        var sources = BenchmarkData.Sources();
        sources[source].OnCall = (_, _) => throw new HttpRequestException("Connection refused.");

        var answer = await new TestGateway("benchmark", sources).ExecuteAsync(Mid);

        Snapshot.Match(answer, SnapshotNameExtension.Create(source));
    }

    [Fact]
    public async Task ExecuteAsync_Should_PutErrorsAtClientPaths_When_SourceFieldsFail()
    {
        var sources = BenchmarkData.Sources();
        sources["inventory"].On("Product.inStock", (p, _) => Equals(((Map)p!)["upc"], "2") ? throw new TestSourceException("No count.", "COUNTING") : true);
        sources["reviews"].On("Review.body", (_, _) => throw new TestSourceException("Unreadable."));

        var answer = await new TestGateway("benchmark", sources).ExecuteAsync("{ p: topProducts(first: 2) { stock: inStock r: reviews { b: body } } }");

        Snapshot.Match(answer);
    }

    [Fact]
    public async Task ExecuteAsync_Should_PutErrorAtEveryPlace_When_EntityIsShared()
    {
        var sources = BenchmarkData.Sources();
        sources["accounts"].On("Query.userById", (_, _) => throw new TestSourceException("Who?"));

        var answer = await new TestGateway("benchmark", sources).ExecuteAsync("{ topProducts(first: 1) { reviews { author { name } } } }");

        Snapshot.Match(answer);
    }

    [Fact]
    public async Task ExecuteAsync_Should_ExplainNullLeaf_When_SourceGivesNullForNonNull()
    {
        var sources = ShopData.Sources();
        sources["catalog"].On("Query.productById", (_, _) => null);
        sources["media"].On("Image.url", (_, _) => null);

        var answer = await new TestGateway("shop", sources).ExecuteAsync("{ orders { id product { name } } media { url } }");

        Snapshot.Match(answer);
    }

    [Theory]
    [InlineData(ErrorHandlingMode.Null)]
    [InlineData(ErrorHandlingMode.Halt)]
    [InlineData(ErrorHandlingMode.Propagate)]
    public async Task ExecuteAsync_Should_FollowMode_When_NonNullFieldFails(ErrorHandlingMode mode)
    {
        var sources = ShopData.Sources();
        sources["catalog"].On("Product.name", (_, _) => throw new TestSourceException("No name."));

        var answer = await new TestGateway("shop", sources).ExecuteAsync("{ orders { id product { name } } }", onError: mode);

        Snapshot.Match(answer, SnapshotNameExtension.Create(mode));
    }

    [Theory]
    [InlineData("{\"data\":{\"topProducts\":[{\"upc\":\"1\",")]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("<html>")]
    [InlineData("{\"data\":{}}")]
    [InlineData("{\"data\":{\"topProducts\":3}}")]
    [InlineData("{\"errors\":[{\"message\":\"Refused.\",\"extensions\":{\"code\":\"NO\"}}]}")]
    [InlineData("{\"errors\":[{\"message\":\"Refused.\"}],\"data\":null}")]
    public async Task ExecuteAsync_Should_HaveErrorAtField_When_AnswerIsBroken(string body)
    {
        var sources = BenchmarkData.Sources();
        sources["products"].OnAnswer = _ => body;

        var answer = await new TestGateway("benchmark", sources).ExecuteAsync("{ topProducts { upc } }");

        using var document = JsonDocument.Parse(answer);
        var error = document.RootElement.GetProperty("errors")[0];
        Assert.Equal("topProducts", error.GetProperty("path")[0].GetString());
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("data").GetProperty("topProducts").ValueKind);
    }

    [Fact]
    public async Task ExecuteAsync_Should_ReadAnswers_When_PropertiesComeInAnotherOrder()
    {
        var sources = ShopData.Sources();
        sources["media"].OnAnswer = _ => """
            {"extensions":{},"errors":[{"path":["media",1,"url"],"message":"Late."}],"data":{"other":[{}],"media":[{"width":1,"id":"i1","__typename":"Image","url":"/1"},{"url":null,"__typename":"Video","id":"v1"}]}}
            """;

        var answer = await new TestGateway("shop", sources).ExecuteAsync("{ media { id url ... on Image { caption } } }");

        Snapshot.Match(answer);
    }

    [Fact]
    public async Task ExecuteAsync_Should_TellWhatWasLeftOut_When_BatchAnswerIsShort()
    {
        var sources = BenchmarkData.Sources();
        sources["inventory"].OnAnswer = body => body[..body.IndexOf('\n', StringComparison.Ordinal)];

        var answer = await new TestGateway("benchmark", sources).ExecuteAsync("{ topProducts { upc inStock } }");

        Snapshot.Match(answer);
    }

    [Theory]
    [InlineData("{\"data\":{\"productByUpc\":{\"shippingEstimate\":12")]
    [InlineData("{\"data\":{\"productByUpc\":{\"shippingEstimate\":1.")]
    [InlineData("{\"data\":{\"productByUpc\":{\"shippingEstimate\":-")]
    public async Task ExecuteAsync_Should_TakeNoPartOfANumber_When_AnswerIsCutOff(string body)
    {
        var sources = BenchmarkData.Sources();
        sources["inventory"].OnAnswer = _ => body;

        var answer = await new TestGateway("benchmark", sources).ExecuteAsync("{ topProducts(first: 1) { shippingEstimate } }");

        using var document = JsonDocument.Parse(answer);
        var error = document.RootElement.GetProperty("errors")[0];
        Assert.Equal(FusionErrorCodes.InvalidSourceResponse, error.GetProperty("extensions").GetProperty("code").GetString());
        var product = document.RootElement.GetProperty("data").GetProperty("topProducts")[0];
        Assert.Equal(JsonValueKind.Null, product.GetProperty("shippingEstimate").ValueKind);
    }

    [Fact]
    public async Task ExecuteAsync_Should_AnswerInTime_When_SourceHangs()
    {
        var sources = BenchmarkData.Sources();
        sources["inventory"].OnCall = (_, token) => Task.Delay(Timeout.Infinite, token);
        var gateway = new TestGateway("benchmark", sources, o => o.ExecutionTimeout = TimeSpan.FromMilliseconds(200));

        var answer = await gateway.ExecuteAsync("{ topProducts(first: 1) { upc inStock } }");

        Snapshot.Match(answer);
    }

    [Fact]
    public async Task ExecuteAsync_Should_CancelCalls_When_ClientIsGone()
    {
        var reached = new TaskCompletionSource();
        var cancelled = new TaskCompletionSource();
        var sources = BenchmarkData.Sources();
        sources["products"].OnCall = async (_, token) =>
        {
            reached.SetResult();
            token.Register(cancelled.SetResult);
            await Task.Delay(Timeout.Infinite, token);
        };
        using var client = new CancellationTokenSource();
        var running = new TestGateway("benchmark", sources).ExecuteAsync("{ topProducts { upc } }", cancellationToken: client.Token);
        await reached.Task;

        await client.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        await cancelled.Task;
    }

    [Fact]
    public async Task ExecuteAsync_Should_RefuseBeforePlanning_When_VariablesAreWrong()
    {
        var gateway = new TestGateway("shop", ShopData.Sources());

        var answer = await gateway.ExecuteAsync("query Q($id: ID!) { product(id: $id) { name } }", "{}");

        Snapshot.Match(answer);
        Assert.Equal(0, gateway.Calls);
    }

    [Theory]
    [InlineData(null, "AUTH_NOT_AUTHENTICATED")]
    [InlineData("customer", "AUTH_NOT_AUTHORIZED")]
    [InlineData("staff", null)]
    public async Task ExecuteAsync_Should_RefuseTheFieldAlone_When_ComposedAuthorizeIsNotMet(string? role, string? code)
    {
        var document = Cacao.Language.GraphQLParser.Parse("""
            enum fusion__Schema { A @fusion__schema_metadata(name: "a") }
            directive @authorize(policy: String, roles: [String!]) repeatable on OBJECT | FIELD_DEFINITION
            type Query @fusion__type(schema: A) {
              open: String @fusion__field(schema: A)
              secret: String @fusion__field(schema: A) @authorize(roles: ["staff", "admin"])
            }
            """);
        var source = new TestSource().On("Query.secret", (_, _) => "s").On("Query.open", (_, _) => "o");
        var user = role is null ? null : new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test"));

        var answer = await new TestGateway(document, new Dictionary<string, TestSource> { ["a"] = source }).ExecuteAsync("{ open x: secret }", user: user);

        using var json = JsonDocument.Parse(answer);
        if (code is null)
        {
            Assert.Equal("s", json.RootElement.GetProperty("data").GetProperty("x").GetString());
        }
        else
        {
            Assert.Equal(code, json.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
            Assert.Equal("o", json.RootElement.GetProperty("data").GetProperty("open").GetString());
            Assert.Equal("query Op_1 { open } {}", Assert.Single(source.Calls));
        }
    }
}
