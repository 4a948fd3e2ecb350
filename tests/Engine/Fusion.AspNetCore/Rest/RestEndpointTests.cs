using System.Text.Json;

namespace Cacao.Fusion.Tests.Rest;

public sealed class RestEndpointTests
{
    private const string Emma = """{"id":"ID","title":"Emma","genre":"NOVEL","price":9.5,"pages":474}""";

    [Fact]
    public async Task Get_Should_AnswerTheShapedResult_When_ThereIsOne()
    {
        await using var host = await RestHost.StartAsync();

        var (status, body, response) = await host.SendAsync("GET", $"/books/{RestHost.Key}");

        Assert.Equal(200, status);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(Emma.Replace("ID", RestHost.Id(RestHost.Key), StringComparison.Ordinal), body);
    }

    [Fact]
    public async Task Get_Should_TakeTheGraphsIdInAnyRoute_When_ItIsEscaped()
    {
        await using var host = await RestHost.StartAsync();
        var key = new Guid("ffffffff-ffff-ffff-ffff-ffffffffffff");

        await host.SendAsync("GET", $"/v1/books/{Uri.EscapeDataString(RestHost.Id(key))}");

        Assert.Contains("/", RestHost.Id(key), StringComparison.Ordinal);
        Assert.Equal($"bookById(id: \"{RestHost.Id(key)}\")", Assert.Single(host.Calls));
    }

    [Theory]
    [InlineData("/books", "books(first: 2")]
    [InlineData("/books?limit=7", "books(first: 7")]
    [InlineData("/books?genre=poems", "genre: POEMS")]
    [InlineData("/books?inPrint=true&below=9.75", "inPrint: true, below: 9.75")]
    [InlineData("/books?in_print=false", "inPrint: false")]
    public async Task Get_Should_CoerceTheQueryString_When_ItHasParameters(string path, string expected)
    {
        await using var host = await RestHost.StartAsync();

        var (status, body, _) = await host.SendAsync("GET", path);

        Assert.True(status == 200, body);
        Assert.Contains(expected, Assert.Single(host.Calls), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Should_MakeAList_When_AParameterRepeats()
    {
        await using var host = await RestHost.StartAsync();

        await host.SendAsync("GET", $"/books?ids={RestHost.Key}&ids={Guid.Empty}");
        await host.SendAsync("GET", $"/books?ids={RestHost.Key}");

        Assert.Contains($"ids: [\"{RestHost.Id(RestHost.Key)}\", \"{RestHost.Id(Guid.Empty)}\"]", host.Calls[0], StringComparison.Ordinal);
        Assert.Contains($"ids: [\"{RestHost.Id(RestHost.Key)}\"]", host.Calls[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/books?limit=many", null, 400, "`many` is no Int.")]
    [InlineData("GET", "/books?genre=crime", null, 400, "CRIME|crime")]
    [InlineData("GET", "/books/nonsense", null, 400, "neither a UUID nor the id of a Book")]
    [InlineData("GET", "/books/VXNlcjox", null, 400, "neither a UUID nor the id of a Book")]
    [InlineData("POST", "/books", "{", 400, "not valid JSON")]
    [InlineData("POST", "/books", """{"title":"a","title":"b","price":1}""", 400, "not valid JSON")]
    [InlineData("POST", "/books", null, 400, "title (body): It is missing.")]
    [InlineData("POST", "/books", """{"title":null,"price":1}""", 400, "must not be null")]
    [InlineData("POST", "/books", """{"title":"x","price":"much"}""", 400, "price|amount")]
    [InlineData("POST", "/books", """{"title":"","price":1}""", 422, "A title has letters.")]
    [InlineData("POST", "/books", """{"title":"Taken","price":1}""", 409, "There is one already.")]
    [InlineData("PUT", "/books", """{"title":"x","amount":1,"colour":"red"}""", 400, "colour")]
    [InlineData("GET", "/books/019ca000-0000-7000-8000-0000000000ff", null, 404, "nothing at this address")]
    [InlineData("GET", "/books/00000000-0000-0000-0000-000000000000", null, 404, "nothing at this address")]
    [InlineData("GET", "/shelf", null, 401, "not authorized")]
    [InlineData("GET", "/safe", null, 401, "not authorized")]
    [InlineData("GET", "/users/ada/books", null, 401, "signed in")]
    [InlineData("GET", "/broken", null, 500, "")]
    public async Task Request_Should_BeAnsweredByAProblem_When_ItFails(string method, string path, string? json, int status, string detail)
    {
        await using var host = await RestHost.StartAsync();

        var (actual, body, response) = await host.SendAsync(method, path, json);

        Assert.True(actual == status, body);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(body);
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Equal("about:blank", problem.RootElement.GetProperty("type").GetString());
        Assert.Equal(path.Split('?')[0], problem.RootElement.GetProperty("instance").GetString());
        Assert.Contains(detail.Split('|'), d => problem.RootElement.GetProperty("detail").GetString()!.Contains(d, StringComparison.Ordinal));
        Assert.DoesNotContain("secret detail", body, StringComparison.Ordinal);
        Assert.Equal(status == 401, response.Headers.WwwAuthenticate.Count > 0);
    }

    [Fact]
    public async Task Request_Should_Answer403Or404_When_CallerIsTheWrongOne()
    {
        await using var host = await RestHost.StartAsync();

        Assert.Equal(403, (await host.SendAsync("GET", "/safe", token: "reader")).Status);
        Assert.Equal(200, (await host.SendAsync("GET", "/safe", token: "librarian")).Status);
        Assert.Equal(404, (await host.SendAsync("GET", "/users/ada/books", token: "bob")).Status);
        Assert.Equal((200, """{"total":1}"""), Answer(await host.SendAsync("GET", "/users/ada/books", token: "ada")));
        Assert.Equal((200, """{"label":"none","books":[]}"""), Answer(await host.SendAsync("GET", "/shelf", token: "reader")));
    }

    [Fact]
    public async Task TypedError_Should_BeTheProblemsCodeAndEntry_When_ThePayloadHasOne()
    {
        await using var host = await RestHost.StartAsync();

        var (_, body, _) = await host.SendAsync("POST", "/books", """{"title":"Taken","price":1}""");

        using var problem = JsonDocument.Parse(body);
        Assert.Equal("TitleTakenError", problem.RootElement.GetProperty("code").GetString());
        Assert.Equal(
            """[{"code":"TitleTakenError","message":"There is one already.","title":"Taken"}]""", problem.RootElement.GetProperty("errors").GetRawText());
    }

    [Theory]
    [InlineData("""{"title":"Dune","price":12}""")]
    [InlineData("""{"title":"Dune","price":{"amount":12},"unknown":true}""")]
    public async Task Post_Should_Answer201WithItsLocation_When_SomethingIsMade(string json)
    {
        await using var host = await RestHost.StartAsync();

        var (status, body, response) = await host.SendAsync("POST", "/books", json);

        Assert.True(status == 201, body);
        Assert.Equal($"/books/{Uri.EscapeDataString(RestHost.Id(RestHost.Key))}", response.Headers.Location!.OriginalString);
        Assert.Equal("addBook(input: {title: \"Dune\", amount: 12, genre: NOVEL})", Assert.Single(host.Calls));
        Assert.Equal(200, (await host.SendAsync("GET", response.Headers.Location.OriginalString)).Status);
    }

    [Fact]
    public async Task Patch_Should_TellWhatIsGiven_When_ABooleanAsks()
    {
        await using var host = await RestHost.StartAsync();

        Assert.Equal(200, (await host.SendAsync("PATCH", $"/books/{RestHost.Key}", """{"title":"New"}""")).Status);
        Assert.Equal(404, (await host.SendAsync("PATCH", $"/books/{RestHost.Key}", "{}")).Status);
        Assert.Contains("title: \"New\"", Assert.Single(host.Calls), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"items":[{"book_id":"KEY"},{"bookId":"KEY","days":3}]}""", "[{bookId: \"ID\"}, {bookId: \"ID\", days: 3}]|[{bookId: \"ID\", days: 14}, {bookId: \"ID\", days: 3}]")]
    [InlineData("""{"book_id":"KEY","days":1}""", "[{bookId: \"ID\", days: 1}]")]
    public async Task Body_Should_BecomeTheInput_When_ItIsSpelledOtherwise(string json, string expected)
    {
        await using var host = await RestHost.StartAsync();

        var (status, body, _) = await host.SendAsync(
            "POST", "/loans", json.Replace("KEY", RestHost.Key.ToString(), StringComparison.Ordinal), key: "k1");

        Assert.True(status == 200, body);
        var text = JsonSerializer.Deserialize<string>(body)!;
        Assert.Contains("lend(key: \"k1\"", text, StringComparison.Ordinal);
        Assert.Contains(expected.Replace("ID", RestHost.Id(RestHost.Key), StringComparison.Ordinal).Split('|'), e => text.Contains(e, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Header_Should_BeANewKey_When_TheRequestHasNone()
    {
        await using var host = await RestHost.StartAsync();
        var json = $$"""{"bookId":"{{RestHost.Key}}"}""";

        var first = (await host.SendAsync("POST", "/loans", json)).Body;
        var second = (await host.SendAsync("POST", "/loans", json)).Body;

        Assert.Contains("lend(key: ", first, StringComparison.Ordinal);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task Delete_Should_Answer204WithoutABody_When_Done()
    {
        await using var host = await RestHost.StartAsync();

        Assert.Equal((204, ""), Answer(await host.SendAsync("DELETE", "/books")));
    }

    [Fact]
    public async Task Post_Should_Answer413Or415_When_TheBodyIsTooLargeOrNoJson()
    {
        await using var host = await RestHost.StartAsync();
        using var client = new HttpClient();
        using var form = new FormUrlEncodedContent([new("title", "x")]);

        Assert.Equal(413, (await host.SendAsync("POST", "/books", $$"""{"title":"{{new string('x', 1024 * 1024)}}","price":1}""")).Status);
        using var unsupported = await client.PostAsync(new Uri(host.Address, "/books"), form);
        Assert.Equal(415, (int)unsupported.StatusCode);
    }

    private static (int Status, string Body) Answer((int Status, string Body, HttpResponseMessage Response) reply) => (reply.Status, reply.Body);
}
