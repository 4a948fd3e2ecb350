using System.Globalization;
using Cacao.Execution.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Tests.Cost;

/// <summary>Operations are weighed as the IBM cost specification says, and refused when they weigh too much.</summary>
public sealed class CostTests
{
    private const string Schema = """
        type Query {
          book: Book @cost(weight: "10")
          books(first: Int, last: Int): BooksConnection
            @listSize(assumedSize: 50, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 10, sizedFields: ["edges"], requireOneSlicingArgument: false)
            @cost(weight: "10")
          top(count: Int = 3): [Book!]! @listSize(assumedSize: 100, slicingArguments: ["count"], requireOneSlicingArgument: false)
          strict(first: Int, last: Int): [Book!]! @listSize(slicingArguments: ["first", "last"])
          found: [Found!]! @listSize(assumedSize: 4)
          filter(where: BookFilter @cost(weight: "5")): Book
        }
        type BooksConnection { edges: [BooksEdge!]! }
        type BooksEdge { node: Book! }
        type Book { title: String! author: Author! reviews: [Review!]! @listSize(assumedSize: 5) }
        type Author { name: String! }
        type Review @cost(weight: "3") { text: String! }
        union Found = Book | Author
        input BookFilter { title: String @cost(weight: "2") and: [BookFilter!] }
        """;

    [Theory]
    [InlineData("{ book { title author { name } } }", 11, 3)]
    [InlineData("{ books(first: 50) { edges { node { title author { name } } } } }", 111, 152)]
    [InlineData("{ books { edges { node { title } } } }", 21, 22)]
    [InlineData("{ top { title } }", 1, 4)]
    [InlineData("{ top(count: 7) { title author { name } } }", 8, 15)]
    [InlineData("{ book { reviews { text } } }", 11, 17)]
    [InlineData("{ book { title } book { title author { name } } }", 11, 3)]
    [InlineData("{ a: book { title } b: book { title } }", 20, 3)]
    [InlineData("{ found { ... on Book { author { name } } ... on Author { name } } }", 5, 9)]
    [InlineData("{ filter(where: { title: \"x\", and: [{ title: \"y\" }] }) { title } }", 11, 2)]
    [InlineData("{ book { title @skip(if: true) author @include(if: false) { name } __typename } }", 10, 2)]
    [InlineData("{ __schema { types { name } } }", 0, 1)]
    public async Task Operation_Should_Weigh(string query, double fieldCost, double typeCost)
    {
        await using var server = await CreateAsync();

        var response = await server.ExecuteAsync(query, change: r => r with { CostReporting = CostReporting.Validate });

        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"{{\"extensions\":{{\"operationCost\":{{\"fieldCost\":{fieldCost},\"typeCost\":{typeCost}}}}}}}"),
            response);
    }

    [Fact]
    public async Task Operation_Should_WeighAnew_When_VariableSlicesIt()
    {
        await using var server = await CreateAsync();
        const string query = "query($n: Int) { top(count: $n) { title } }";

        Assert.Equal(["6", "8", "6"], [await TypeCost("5"), await TypeCost("7"), await TypeCost("5")]);

        async Task<string> TypeCost(string count)
        {
            var response = await server.ExecuteAsync(
                query,
                $$"""{"n":{{count}}}""",
                r => r with { CostReporting = CostReporting.Validate });
            return response.Split("\"typeCost\":")[1].TrimEnd('}');
        }
    }

    [Fact]
    public async Task Execute_Should_ReportCostBesideData_When_Asked()
    {
        await using var server = await CreateAsync();

        var response = await server.ExecuteAsync("{ book { title } }", change: r => r with { CostReporting = CostReporting.Report });

        Assert.Equal("""{"data":{"book":null},"extensions":{"operationCost":{"fieldCost":10,"typeCost":2}}}""", response);
    }

    [Fact]
    public async Task Execute_Should_Refuse_When_FieldCostIsAboveItsLimit()
    {
        await using var server = await CreateAsync();

        var response = await server.ExecuteAsync("{ books(first: 600) { edges { node { title author { name } } } } }");

        Json.AssertEqual(
            """
            {"errors":[{"message":"The maximum allowed field cost was exceeded.",
             "extensions":{"code":"HC0047","fieldCost":1211,"maxFieldCost":1000}}]}
            """,
            response);
    }

    [Fact]
    public async Task Execute_Should_Refuse_When_TypeCostIsAboveItsLimit()
    {
        await using var server = await CreateAsync(b => b.ModifyCostOptions(o => o.MaxTypeCost = 10));

        var response = await server.ExecuteAsync("{ top(count: 20) { title } }");

        Assert.Contains("\"typeCost\":21,\"maxTypeCost\":10", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_LetPass_When_LimitsAreNotEnforced()
    {
        await using var server = await CreateAsync(b => b.ModifyCostOptions(o => o.EnforceCostLimits = false));

        Assert.Equal("""{"data":{"books":null}}""", await server.ExecuteAsync("{ books(first: 600) { edges { node { title author { name } } } } }"));
    }

    [Theory]
    [InlineData("{ strict { title } }")]
    [InlineData("{ strict(first: 1, last: 2) { title } }")]
    public async Task Execute_Should_Refuse_When_NotExactlyOneArgumentSlices(string query)
    {
        await using var server = await CreateAsync();

        Assert.Contains("\"code\":\"HC0082\"", await server.ExecuteAsync(query), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_WeighInNoTime_When_AbstractTypesNestDeeply()
    {
        var types = string.Concat(Enumerable.Range(0, 30).Select(i => $"type T{i} implements N {{ next: N }} "));
        await using var server = await TestServer.CreateAsync(b => b
            .AddDocumentFromString($"type Query {{ n: N }} interface N {{ next: N }} {types}")
            .AddResolver("Query", "n", _ => null));
        var query = "{ n " + string.Concat(Enumerable.Repeat("{ next ", 40)) + "{ __typename }" + new string('}', 41);

        Assert.Equal("""{"data":{"n":null}}""", await server.ExecuteAsync(query));
    }

    private static Task<TestServer> CreateAsync(Action<IRequestExecutorBuilder>? configure = null) => TestServer.CreateAsync(b =>
    {
        b.AddDocumentFromString("""directive @cost(weight: String!) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR | ENUM """ + ListSize + Schema)
            .AddResolver("Query", "book", _ => null)
            .AddResolver("Query", "books", _ => null)
            .AddResolver("Query", "top", _ => Array.Empty<object>())
            .AddResolver("Query", "strict", _ => Array.Empty<object>())
            .AddResolver("Query", "found", _ => Array.Empty<object>())
            .AddResolver("Query", "filter", _ => null)
            .ModifyRequestOptions(o => o.EnableIntrospection = true);
        configure?.Invoke(b);
    });

    private const string ListSize = """
        directive @listSize(assumedSize: Int, slicingArguments: [String!], slicingArgumentDefaultValue: Int, sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION

        """;
}
