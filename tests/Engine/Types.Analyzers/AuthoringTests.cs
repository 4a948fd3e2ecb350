using Cacao.Types.Analyzers.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Analyzers;

/// <summary>Forms of the programming model that stand beside the common ones.</summary>
public sealed class AuthoringTests
{
    [Fact]
    public async Task Generics_Should_BeTypesOfTheirOwn_When_OneDefinitionIsUsedTwice()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed class Box<T> { public T? Value { get; set; } }

            public sealed record Pen(string Ink);

            [QueryType]
            public static partial class Queries
            {
                public static Box<int> GetNumber() => new() { Value = 1 };

                public static Box<Pen> GetPen() => new() { Value = new Pen("blue") };

                public static Dictionary<string, int> GetStock() => new() { ["a"] = 1 };
            }
            """);

        Assert.Equal(": [KeyValuePairOfStringAndInt32!]!", schema.Field("Query", "stock"));
        Assert.Equal(
            """{"data":{"number":{"__typename":"BoxOfInt32","value":1},"pen":{"value":{"ink":"blue"}},"stock":[{"key":"a","value":1}]}}""",
            await schema.ExecuteAsync("{ number { __typename value } pen { value { ink } } stock { key value } }"));
    }

    [Fact]
    public async Task IsSelected_Should_AskForAllOfAPattern_When_ItIsOne()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed record Brand(int Id, string? Title);

            public sealed record Product(string Asked, Brand? Brand);

            [QueryType]
            public static partial class Queries
            {
                public static Product GetProduct(
                    [IsSelected("asked", "brand")] bool any,
                    [IsSelected("brand { title }")] bool title,
                    [IsSelected("asked brand { id title }")] bool all)
                    => new($"{any} {title} {all}", null);
            }
            """);

        Assert.Equal(
            """{"data":{"a":{"asked":"True False False"},"b":{"asked":"True False False","brand":null},"c":{"asked":"True True False","brand":null},"d":{"asked":"True True True","brand":null}}}""",
            await schema.ExecuteAsync(
                """
                {
                  a: product { asked }
                  b: product { asked brand { id } }
                  c: product { asked brand { title } }
                  d: product { asked brand { id } ... { brand { title } } }
                }
                """));
    }

    [Fact]
    public async Task Parameters_Should_TakeWhatCSharpDeclares_When_StateIsMissing()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            [QueryType]
            public static partial class Queries
            {
                public static string GetState([GlobalState] int count = 3, [ScopedState("x")] string text = "none", [LocalState] bool flag = true)
                    => $"{count} {text} {flag}";
            }
            """);

        Assert.Equal("""{"data":{"state":"3 none True"}}""", await schema.ExecuteAsync("{ state }"));
    }

    [Fact]
    public async Task Descriptor_Should_AcceptConstantsAndAsynchronousLambdas()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed record Product(int Id);

            [ObjectType<Product>]
            public static partial class ProductNode
            {
                static partial void Configure(IObjectTypeDescriptor<Product> descriptor)
                {
                    descriptor.Field("fixed").Resolve("constant");
                    descriptor.Field("later").Type<IntType>().Resolve(async context =>
                    {
                        await Task.Yield();
                        return context.Parent<Product>().Id + 1;
                    });
                }

                public static string Shout([Parent] Product product, IResolverContext context)
                {
                    context.ReportError("too loud");
                    return "shout";
                }
            }

            [QueryType]
            public static partial class Queries
            {
                public static Product GetProduct() => new(1);
            }
            """);

        Assert.Equal(
            """{"errors":[{"message":"too loud","locations":[{"line":1,"column":25}],"path":["product","shout"]}],"data":{"product":{"fixed":"constant","later":2,"shout":"shout"}}}""",
            await schema.ExecuteAsync("{ product { fixed later shout } }"));
    }

    [Fact]
    public async Task InterfaceFields_Should_ReachTypesBelowAnotherInterface()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Zoo;

            [InterfaceType("Animal")]
            public interface IAnimal { string Name { get; } }

            public abstract class Pet : IAnimal { public abstract string Name { get; } }

            [ObjectType]
            public sealed class Dog : Pet { public override string Name => "dog"; }

            [InterfaceType<IAnimal>]
            public static partial class AnimalNode
            {
                public static string Loud([Parent] IAnimal animal) => animal.Name.ToUpperInvariant();
            }

            [QueryType]
            public static partial class Queries
            {
                public static Pet GetPet() => new Dog();
            }
            """,
            builder => builder.ModifyOptions(o => o.StrictValidation = true));

        Assert.Equal("""{"data":{"pet":{"__typename":"Dog","loud":"DOG"}}}""", await schema.ExecuteAsync("{ pet { __typename loud } }"));
    }

    [Fact]
    public async Task Ids_Should_BearTheNameOfTheType_When_AnotherSchemaHasIt()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed record Order(int Id);

            [QueryType]
            public static partial class Queries
            {
                public static int Find([ID<Order>] int order) => order;
            }
            """,
            builder => builder.AddGlobalObjectIdentification());

        Assert.Equal("""{"data":{"find":5}}""", await schema.ExecuteAsync("""{ find(order: "T3JkZXI6NQ==") }"""));
        Assert.Contains("errors", await schema.ExecuteAsync("""{ find(order: "QnJhbmQ6NQ==") }"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_Should_ReachResolvers_When_WrittenAsLiteralsWithVariables()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            [QueryType]
            public static partial class Queries
            {
                public static string Text(System.Text.Json.JsonElement json, [GraphQLType<AnyType>] object? any = null)
                    => json.GetRawText() + System.Text.Json.JsonSerializer.Serialize(any);
            }
            """);

        Assert.Equal(
            """{"data":{"text":"{\"a\":[1,2],\"b\":\"x\"}{\"c\":2}"}}""",
            await schema.ExecuteAsync("query($v: Any) { text(json: {a: [1, $v], b: \"x\"}, any: {c: $v}) }", """{"v":2}"""));
    }

    [Fact]
    public async Task CacheDataLoader_Should_FetchOnceAKey_When_ItHasNoScheduler()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed class NameLoader(DataLoaderOptions options) : CacheDataLoader<int, string>(options)
            {
                private int _fetches;

                protected override Task<string> LoadSingleAsync(int key, CancellationToken cancellationToken)
                    => Task.FromResult($"{key} {Interlocked.Increment(ref _fetches)}");
            }

            [QueryType]
            public static partial class Queries
            {
                public static async Task<string?> GetNameAsync(NameLoader names, CancellationToken ct) => await names.LoadAsync(7, ct);
            }

            [SubscriptionType]
            public static partial class Subscriptions
            {
                [Subscribe, Topic]
                public static string OnNamed([EventMessage] string message) => message;
            }
            """,
            (builder, assembly) => builder.Services.AddScoped(assembly.GetType("Shop.NameLoader")!));

        Assert.Equal("""{"data":{"a":"7 1","b":"7 1"}}""", await schema.ExecuteAsync("{ a: name b: name }"));
    }
}
