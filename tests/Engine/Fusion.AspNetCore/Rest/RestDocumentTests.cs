using Cacao.Fusion.Rest;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Fusion.Tests.Rest;

public sealed class RestDocumentTests
{
    [Theory]
    [InlineData("query A { shelf { label } ", "books.graphql(1,")]
    [InlineData("query A { shelf { label } }", "books.graphql(1,1): The operation `A` has no `@http(method:, route:)`.")]
    [InlineData("query @http(method: GET, route: \"/a\") { shelf { label } }", "books.graphql(1,1): An operation of a REST endpoint needs a name.")]
    [InlineData("query A @http(method: FETCH, route: \"/a\") { shelf { label } }", "books.graphql(1,9): `method` must be one of")]
    [InlineData("query A @http(method: GET) { shelf { label } }", "books.graphql(1,9): `route` is missing.")]
    [InlineData("query A @http(method: GET, route: \"a\") { shelf { label } }", "books.graphql(1,9): A route begins with a slash.")]
    [InlineData("query A @http(method: GET, route: \"/a/{b}-{c}\") { shelf { label } }", "is no route")]
    [InlineData("query A @http(method: GET, route: \"/a\", path: \"/b\") { shelf { label } }", "books.graphql(1,41): `@http` has no argument `path`.")]
    [InlineData("query A @http(method: GET, route: \"/a\", status: 404) { shelf { label } }", "`status` must be a number from 200 to 299.")]
    [InlineData("query A @http(method: GET, route: \"/a/{id}\") { shelf { label } }", "No variable takes the path parameter `id`")]
    [InlineData("query A($x: String @body) @http(method: GET, route: \"/a\") { shelf { label } }", "books.graphql(1,9): GET has no body")]
    [InlineData("mutation A @http(method: GET, route: \"/a\") { burn }", "GET changes nothing")]
    [InlineData("subscription A @http(method: GET, route: \"/a\") { burned }", "A subscription cannot be a REST endpoint.")]
    [InlineData("type A { b: String }", "operations and fragments alone")]
    [InlineData("query A @http(method: GET, route: \"/a\") { shelf { label } broken { label } }", "`result` must say")]
    [InlineData("query A @http(method: GET, route: \"/a\") { shelf { label } } query B @http(method: GET, route: \"/A\") { shelf { label } }", "books.graphql(1,69): `GET /A` is an endpoint already")]
    [InlineData("query A @http(method: GET, route: \"/a\") { shelf { label } } query A @http(method: GET, route: \"/b\") { shelf { label } }", "There are two operations `A`.")]
    public void Read_Should_TellFileAndPlace_When_ADocumentIsWrong(string text, string expected)
    {
        var exception = Assert.Throws<GatewayConfigurationException>(() => RestDocumentReader.Read([("books.graphql", text)]));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query A @http(method: GET, route: \"/a\") {\n  nothing\n}", "books.graphql(2,3): Cannot query field")]
    [InlineData("query A($b: Int) @http(method: GET, route: \"/a\") {\n  shelf { label }\n}", "Variable \"$b\" is never used")]
    [InlineData("query A @http(method: GET, route: \"/a\", result: \"shelf.books\") { shelf { label } }", "The result `shelf.books` is not selected.")]
    [InlineData("mutation A($i: AddBookInput! @body) @http(method: POST, route: \"/a\") { addBook(input: $i) { book { id } } }", "must select `errors { __typename ... }`")]
    [InlineData("mutation A($i: AddBookInput! @query) @http(method: POST, route: \"/a\") { addBook(input: $i) { book { id } errors { __typename } } }", "only a body has objects")]
    [InlineData("query A($id: ID! @id(type: \"Car\")) @http(method: GET, route: \"/a/{id}\") { bookById(id: $id) { title } }", "There is no type `Car`")]
    [InlineData("query A($id: ID!) @http(method: GET, route: \"/a/{id}\", location: \"/b/{id}\") { bookById(id: $id) { title } }", "The location needs `id`")]
    public async Task Start_Should_Fail_When_ADocumentDoesNotFitTheSchema(string text, string expected)
    {
        var exception = await Assert.ThrowsAsync<GatewayConfigurationException>(() => RestHost.StartAsync(text));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reload_Should_KeepTheOldSchema_When_ADocumentDoesNotFitTheNew()
    {
        var source = new InMemoryConfigurationSource(RestHost.Configuration());
        await using var host = await RestHost.StartAsync(source: source);

        source.Replace(RestHost.Configuration(RestHost.Schema.Replace("  broken: Shelf\n", "", StringComparison.Ordinal)));
        await host.Services.GetRequiredService<GatewayExecutorSource>().Reload;
        var kept = (await host.SendAsync("GET", "/openapi.json")).Body;
        source.Replace(RestHost.Configuration(RestHost.Schema.Replace("Something to read.", "Something new to read.", StringComparison.Ordinal)));
        await host.Services.GetRequiredService<GatewayExecutorSource>().Reload;
        var taken = (await host.SendAsync("GET", $"/books/{RestHost.Key}")).Status;

        Assert.Contains("/broken", kept, StringComparison.Ordinal);
        Assert.Equal(200, taken);
        Assert.Equal(500, (await host.SendAsync("GET", "/broken")).Status);
    }

    [Theory]
    [InlineData("product_id", "productId", true)]
    [InlineData("productId", "productId", true)]
    [InlineData("productid", "productId", false)]
    [InlineData("_id", "id", false)]
    public void AreSame_Should_ReadBothSpellings_When_NamesAreCompared(string left, string right, bool expected)
        => Assert.Equal(expected, RestNames.AreSame(left, right));
}
