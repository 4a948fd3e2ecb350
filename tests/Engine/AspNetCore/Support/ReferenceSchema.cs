using System.Runtime.CompilerServices;
using Cacao.Execution;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.AspNetCore.Tests.Support;

/// <summary>A schema with a bit of everything that transports must carry.</summary>
public static class ReferenceSchema
{
    public const string Sdl = """
        type Query {
          hello(name: String = "world"): String!
          me: User
          node(id: ID!): Node
          nodes: [Node!]!
          fail: String
          failNonNull: String!
          greet(input: GreetInput!): String!
          old: String @deprecated(reason: "use hello")
          search(kind: Kind = BOOK): [SearchResult!]!
          size(file: Upload!): Int!
          user: String
        }
        type Mutation { setName(name: String!): User! }
        type Subscription {
          countdown(from: Int!): Int!
          greetings: String!
          failing: Int!
          topic(name: String!): String!
        }
        interface Node { id: ID! }
        type User implements Node { id: ID! name: String! friends(first: Int = 10): [User!]! }
        type Book implements Node { id: ID! title: String! author: User }
        union SearchResult = User | Book
        enum Kind { BOOK USER }
        input GreetInput { name: String! title: String = "Dr" }
        scalar Upload
        """;

    public static IRequestExecutorBuilder AddReferenceSchema(this IRequestExecutorBuilder builder)
    {
        var ada = new User("1", "Ada");
        var bob = new User("2", "Bob");
        var book = new Book("b1", "T", ada);
        User[] users = [ada, bob];
        return builder
            .AddDocumentFromString(Sdl)
            .AddInMemorySubscriptions()
            .ConfigureSchema(schema => schema.AddScalar(new UploadType()))
            .AddResolver("Query", "hello", c => $"hello {c.ArgumentValue<string>("name")}")
            .AddResolver("Query", "me", _ => ada)
            .AddResolver("Query", "node", c => c.ArgumentValue<string>("id") switch { "1" => ada, "2" => bob, "b1" => book, _ => null })
            .AddResolver("Query", "nodes", _ => new object[] { ada, bob, book })
            .AddResolver("Query", "fail", _ => throw new GraphQLException("boom"))
            .AddResolver("Query", "failNonNull", _ => throw new GraphQLException("boom"))
            .AddResolver("Query", "greet", Greet)
            .AddResolver("Query", "old", _ => null)
            .AddResolver("Query", "search", c => c.ArgumentValue<string>("kind") == "BOOK" ? new object[] { book } : users)
            .AddResolver("Query", "size", async c => await SizeAsync(c.ArgumentValue<IFile>("file")))
            .AddResolver("Query", "user", c => c.Service<System.Security.Claims.ClaimsPrincipal>().Identity?.Name)
            .AddResolver("Mutation", "setName", c => ada with { Name = c.ArgumentValue<string>("name") })
            .AddResolver("User", "friends", c => users.Where(u => u != c.Parent<User>()).Take(c.ArgumentValue<int>("first")).ToArray())
            .ConfigureSchema(ConfigureSubscriptions)
            .ConfigureSchema(schema => schema
                .BindTypeResolver("Node", value => value is Book ? "Book" : "User")
                .BindTypeResolver("SearchResult", value => value is Book ? "Book" : "User"));
    }

    private static object Greet(IResolverContext context)
    {
        var input = context.ArgumentValue<IReadOnlyDictionary<string, object?>>("input");
        return $"{input["title"]} {input["name"]}";
    }

    private static async ValueTask<object?> SizeAsync(IFile file)
    {
        using var buffer = new MemoryStream();
        await file.CopyToAsync(buffer);
        return (int)buffer.Length;
    }

    private static void ConfigureSubscriptions(SchemaBuilder builder)
        => builder.ConfigureMerged(schema =>
        {
            var type = (ObjectTypeConfiguration)schema.Find("Subscription")!;
            foreach (var field in type.Fields)
            {
                field.PureResolver = static c => c.EventMessage<object?>();
                field.SubscribeResolver = field.Name switch
                {
                    "countdown" => static c => new(Countdown(c.ArgumentValue<int>("from"), c.RequestAborted)),
                    "greetings" => static _ => new(Greetings()),
                    "failing" => static _ => new(Failing()),
                    _ => static c => c.SubscribeAsync<string>(c.ArgumentValue<string>("name")),
                };
            }
        });

    private static async IAsyncEnumerable<object?> Countdown(int from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        for (var i = from; i >= 0; i--)
        {
            yield return i;
            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }

    private static async IAsyncEnumerable<object?> Greetings()
    {
        foreach (var greeting in new[] { "Hi", "Bonjour", "Hola", "Ciao", "Zdravo" })
        {
            await Task.Yield();
            yield return greeting;
        }
    }

    private static async IAsyncEnumerable<object?> Failing()
    {
        await Task.Yield();
        yield return 1;
        throw new GraphQLException("sub boom");
    }

    public sealed record User(string Id, string Name);

    public sealed record Book(string Id, string Title, User Author);
}
