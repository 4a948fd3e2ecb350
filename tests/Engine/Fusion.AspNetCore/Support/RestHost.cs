using System.Globalization;
using System.Text;
using Cacao.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Fusion.Tests;

using Map = Dictionary<string, object?>;

/// <summary>A gateway with REST endpoints over one source schema.</summary>
internal sealed class RestHost : IAsyncDisposable
{
    public const string Schema = """
        type Query {
          books(first: Int, after: ID, genre: Genre, ids: [ID!], inPrint: Boolean, below: Float): BookConnection!
          bookById(id: ID!): Book @lookup
          shelf: Shelf @authorize
          safe: Shelf @authorize(roles: ["librarian"])
          broken: Shelf
        }
        type Mutation {
          addBook(input: AddBookInput!): AddBookPayload!
          rename(id: ID!, title: String!): Book
          lend(key: String!, items: [LoanInput!]!): LendPayload!
          burn: Boolean
        }
        interface Node { id: ID! }
        enum Genre { NOVEL POEMS }
        "Something to read."
        type Book implements Node @key(fields: "id") { id: ID! title: String! genre: Genre! price: Price! size: Size }
        type Price { amount: Float! currency: String! }
        type Size { pages: Int! }
        type BookConnection { nodes: [Book!]! totalCount: Int! }
        type Shelf { label: String }
        input AddBookInput { title: String! amount: Float! genre: Genre! = NOVEL shelfId: ID }
        input LoanInput { bookId: ID! days: Int! = 14 }
        type AddBookPayload { book: Book errors: [AddBookError!] }
        type LendPayload { text: String }
        union AddBookError = TitleTakenError | TitleInvalidError
        type TitleTakenError { message: String! title: String! }
        type TitleInvalidError { message: String! }
        directive @authorize(policy: String, roles: [String!]) repeatable on OBJECT | FIELD_DEFINITION
        """;

    public const string Documents = """
        "Books, in pages."
        query ListBooks($limit: Int = 2, $genre: Genre, $ids: [ID!] @id(type: "Book"), $inPrint: Boolean, $below: Float)
        @http(method: GET, route: "/books") {
          books(first: $limit, genre: $genre, ids: $ids, inPrint: $inPrint, below: $below) { items: nodes { ...BookFields } total: totalCount }
        }

        query GetBook($bookId: ID!)
        @http(method: GET, route: "/books/{bookId}", goneWhen: { title: "Lost" })
        @http(method: GET, route: "/v1/books/{book_id}") {
          bookById(id: $bookId) { ...BookFields }
        }

        mutation AddBook($title: String!, $amount: Float! @body(field: ["price.amount", "price"]), $genre: Genre! = NOVEL)
        @http(method: POST, route: "/books", location: "/books/{id}") {
          addBook(input: { title: $title, amount: $amount, genre: $genre }) {
            book { ...BookFields }
            errors { __typename ... on TitleTakenError { message title } ... on TitleInvalidError { message } }
          }
        }

        mutation ReplaceBook($input: AddBookInput! @body) @http(method: PUT, route: "/books") {
          addBook(input: $input) {
            book { ...BookFields }
            errors { __typename ... on TitleTakenError { message title } ... on TitleInvalidError { message } }
          }
        }

        mutation RenameBook($id: ID! @id(type: "Book"), $title: String! = "", $hasTitle: Boolean! @given(variable: "title"))
        @http(method: PATCH, route: "/books/{id}", result: "rename") {
          rename(id: $id, title: $title) @include(if: $hasTitle) { ...BookFields }
          burn @skip(if: $hasTitle)
        }

        mutation Lend($key: String! @header(name: "Idempotency-Key", orNew: true), $items: [LoanInput!]! @body(field: ["items", "."]))
        @http(method: POST, route: "/loans", result: "lend.text") {
          lend(key: $key, items: $items) { text }
        }

        mutation Burn @http(method: DELETE, route: "/books", status: 204) { burn }

        query Shelf @http(method: GET, route: "/shelf", whenNull: { label: "none", books: [] }) { shelf { label } }
        query Safe @http(method: GET, route: "/safe") { safe { label } }
        query Broken @http(method: GET, route: "/broken") { broken { label } }
        query Mine($limit: Int) @http(method: GET, route: "/users/{user}/books") @own(parameter: "user", claim: "name") {
          books(first: $limit) { total: totalCount }
        }

        fragment BookFields on Book {
          id
          title
          genre
          price @unwrap { amount }
          pages: size @unwrap { pages }
        }
        """;

    public static readonly Guid Key = new("019ca000-0000-7000-8000-000000000001");

    private readonly WebApplication _application;
    private readonly HttpClient _client;

    private RestHost(WebApplication application, List<string> calls)
    {
        _application = application;
        Calls = calls;
        _client = new HttpClient { BaseAddress = ShopHost.AddressOf(application) };
    }

    public IServiceProvider Services => _application.Services;

    public Uri Address => _client.BaseAddress!;

    /// <summary>What the source's fields were called with.</summary>
    public List<string> Calls { get; }

    public static string Id(Guid key) => NodeIdSerializer.Default.Format("Book", key);

    public static async Task<RestHost> StartAsync(string documents = Documents, IGatewayConfigurationSource? source = null)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        await File.WriteAllTextAsync(System.IO.Path.Combine(folder, "books.graphql"), documents);
        var calls = new List<string>();
        var application = await ShopHost.StartAsync(
            builder =>
            {
                AddSource(builder.Services, calls);
                builder.AddGraphQLGateway("gateway")
                    .AddConfiguration(source ?? new InMemoryConfigurationSource(Configuration()))
                    .UseInProcessSources()
                    .AddRestDocuments(folder, options => options.MapError("*TakenError", 409));
            },
            a => a.MapRestEndpoints("gateway"),
            "gateway");
        return new RestHost(application, calls);
    }

    public static GatewayConfiguration Configuration(string schema = Schema) => new(ShopHost.Compose(("library", schema)), null);

    public async Task<(int Status, string Body, HttpResponseMessage Response)> SendAsync(
        string method, string path, string? json = null, string? token = null, string? key = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        }

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        var response = await _client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _application.DisposeAsync();
    }

    private static void AddSource(IServiceCollection services, List<string> calls) => services.AddGraphQL("library")
        .AddDocumentFromString(ShopHost.SourceSyntax + Schema)
        .ConfigureSchema(schema => schema.ConfigureMerged(
            configuration => ((UnionTypeConfiguration)configuration.Find("AddBookError")!).ResolveType = e => (string)((Map)e)["type"]!))
        .AddResolver("Query", "books", c => Note(calls, c, new Map { ["nodes"] = new List<Map> { Book(Key, "Emma") }, ["totalCount"] = 1 }))
        .AddResolver("Query", "bookById", c => Note(calls, c, BookOf(c.ArgumentValue<string>("id"))))
        .AddResolver("Query", "shelf", _ => null)
        .AddResolver("Query", "safe", _ => new Map { ["label"] = "gold" })
        .AddResolver("Query", "broken", _ => throw new InvalidOperationException("secret detail"))
        .AddResolver("Mutation", "addBook", c => AddBook(calls, c))
        .AddResolver("Mutation", "rename", c => Note(calls, c, Book(Key, c.ArgumentValue<string>("title"))))
        .AddResolver("Mutation", "lend", c => new Map { ["text"] = Print(c) })
        .AddResolver("Mutation", "burn", _ => true)
        .AddResolver("Price", "amount", c => c.Parent<Map>()["amount"])
        .AddResolver("Size", "pages", c => c.Parent<Map>()["pages"])
        .AddResolver("Shelf", "label", c => c.Parent<Map>()["label"])
        .AddResolver("BookConnection", "nodes", c => c.Parent<Map>()["nodes"])
        .AddResolver("BookConnection", "totalCount", c => c.Parent<Map>()["totalCount"])
        .AddResolver("Book", "id", c => c.Parent<Map>()["id"])
        .AddResolver("Book", "title", c => c.Parent<Map>()["title"])
        .AddResolver("Book", "genre", c => c.Parent<Map>()["genre"])
        .AddResolver("Book", "price", c => new Map { ["amount"] = c.Parent<Map>()["amount"] })
        .AddResolver("Book", "size", c => c.Parent<Map>()["size"])
        .AddResolver("AddBookPayload", "book", c => c.Parent<Map>().GetValueOrDefault("book"))
        .AddResolver("AddBookPayload", "errors", c => c.Parent<Map>().GetValueOrDefault("errors"))
        .AddResolver("LendPayload", "text", c => c.Parent<Map>()["text"])
        .AddResolver("TitleTakenError", "message", _ => "There is one already.")
        .AddResolver("TitleTakenError", "title", c => c.Parent<Map>()["title"])
        .AddResolver("TitleInvalidError", "message", _ => "A title has letters.");

    private static Map AddBook(List<string> calls, IResolverContext context)
    {
        var input = (Cacao.Language.ObjectValueNode)context.ArgumentLiteral("input");
        var title = ((Cacao.Language.StringValueNode)input.Fields.First(f => f.Name.Value == "title").Value).Value;
        Note(calls, context, 0);
        return title switch
        {
            "Taken" => new Map { ["errors"] = new List<Map> { new() { ["type"] = "TitleTakenError", ["title"] = title } } },
            "" => new Map { ["errors"] = new List<Map> { new() { ["type"] = "TitleInvalidError" } } },
            _ => new Map { ["book"] = Book(Key, title) },
        };
    }

    private static Map? BookOf(string id) => id == Id(Key) ? Book(Key, "Emma") : id == Id(Guid.Empty) ? Book(Guid.Empty, "Lost") : null;

    private static Map Book(Guid key, string title) => new()
    {
        ["id"] = Id(key),
        ["title"] = title,
        ["genre"] = "NOVEL",
        ["amount"] = 9.5,
        ["size"] = title == "Emma" ? new Map { ["pages"] = 474 } : null,
    };

    private static T Note<T>(List<string> calls, IResolverContext context, T value)
    {
        calls.Add(Print(context));
        return value;
    }

    private static string Print(IResolverContext context) => string.Create(
        CultureInfo.InvariantCulture,
        $"{context.Selection.Field.Name}({string.Join(", ", context.Selection.Field.Arguments
            .Select(a => $"{a.Name}: {context.ArgumentLiteral(a.Name)}"))})");
}
