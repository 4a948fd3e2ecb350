using Cacao.Types.Analyzers.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Analyzers;

/// <summary>Generated modules at work.</summary>
public sealed class ExecutionTests
{
    [Fact]
    public async Task Fields_Should_BeInferredFromTypes()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public enum Size { Small, ExtraLarge }

            public class Thing
            {
                public string Code => "x";

                public string? Hidden([Service("k")] string? s) => s;
            }

            public sealed class Shirt : Thing
            {
                public Size Size => Size.ExtraLarge;

                public Size? Old => null;

                public IReadOnlyList<int?> Numbers => [1, null];

                public Guid Id => Guid.Empty;

                public string Text(int times) => string.Concat(Enumerable.Repeat(Code, times));

                [GraphQLIgnore]
                public string Secret => "s";

                public override string ToString() => "";
            }

            [QueryType]
            public static partial class Queries
            {
                public static Shirt GetShirt() => new();

                public static string Version => "1";

                internal static async Task<int[]?> GetNumbersAsync(int[] add, List<Size>? sizes, Optional<string?> note)
                {
                    await Task.Yield();
                    return [.. add, sizes?.Count ?? -1, note.HasValue ? 1 : 0];
                }
            }
            """);

        Assert.Equal(": Size!", schema.Field("Shirt", "size"));
        Assert.Equal(": Size", schema.Field("Shirt", "old"));
        Assert.Equal(": [Int]!", schema.Field("Shirt", "numbers"));
        Assert.Equal("(times: Int!): String!", schema.Field("Shirt", "text"));
        Assert.Equal("(add: [Int!]!, sizes: [Size!], note: String): [Int!]", schema.Field("Query", "numbers"));
        Assert.Equal(
            """{"data":{"shirt":{"code":"x","size":"EXTRA_LARGE","old":null,"numbers":[1,null],"text":"xxx"},"version":"1","numbers":[7,2,1]}}""",
            await schema.ExecuteAsync("{ shirt { code size old numbers text(times: 3) } version numbers(add: [7], sizes: [SMALL, EXTRA_LARGE], note: null) }"));
        Assert.Equal("""{"data":{"numbers":[-1,0]}}""", await schema.ExecuteAsync("{ numbers(add: []) }"));
    }

    [Fact]
    public async Task Resolvers_Should_ReplaceMembers()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed class Order
            {
                public int Id => 1;

                public int CustomerId => 7;

                public int Secret => 3;

                public string Note => "n";
            }

            [ObjectType<Order>]
            public static partial class OrderNode
            {
                static partial void Configure(IObjectTypeDescriptor<Order> descriptor)
                {
                    descriptor.Ignore(o => o.Secret);
                    descriptor.Field(o => o.Note).Name("remark").Description("A remark.");
                }

                [BindMember(nameof(Order.CustomerId))]
                public static string GetCustomer([Parent(nameof(Order.CustomerId))] Order order) => $"c{order.CustomerId}";
            }

            [ExtendObjectType<Order>]
            public static partial class OrderExtension
            {
                public static int Twice([Parent] Order order, int by = 2) => order.Id * by;
            }

            [QueryType]
            public static partial class Queries
            {
                public static Order GetOrder() => new();
            }
            """);

        Assert.True(schema.Schema.TryGetType<ObjectType>("Order", out var order));
        Assert.Equal(["customer", "id", "remark", "twice"], order.Fields.Select(f => f.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            """{"data":{"order":{"id":1,"customer":"c7","remark":"n","twice":2,"three":3}}}""",
            await schema.ExecuteAsync("{ order { id customer remark twice three: twice(by: 3) } }"));
    }

    [Fact]
    public async Task Inputs_Should_BeMadeByFactories()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed class Find(string text)
            {
                public string Text { get; } = text;

                public int? Take { get; init; } = 10;

                public required string[] Tags { get; init; }

                public string? Note { get; set; } = "none";

                public Optional<int?> Page { get; set; }

                public Inner? Inner { get; set; }
            }

            public sealed record Inner(int A = 4, string? B = null);

            [OneOf]
            public sealed record Choice(int? Number, string? Text);

            [QueryType]
            public static partial class Queries
            {
                public static string Find(Find find)
                    => $"{find.Text} {find.Take} {string.Join("+", find.Tags)} {find.Note ?? "null"} {find.Page.HasValue} {find.Inner}";

                public static string Choose(Choice choice) => choice.ToString();
            }
            """);

        Assert.Equal("(find: FindInput!): String!", schema.Field("Query", "find"));
        Assert.Equal(
            """{"data":{"find":"a 10 x+y none False ","b":"b 3  null True Inner { A = 4, B = z }"}}""",
            await schema.ExecuteAsync(
                """
                {
                  find(find: { text: "a", tags: ["x", "y"] })
                  b: find(find: { text: "b", tags: [], take: 3, note: null, page: null, inner: { b: "z" } })
                }
                """));
        Assert.Equal(
            """{"data":{"choose":"Choice { Number = 5, Text =  }"}}""",
            await schema.ExecuteAsync("query($c: ChoiceInput!) { choose(choice: $c) }", """{"c":{"number":5}}"""));
    }

    [Fact]
    public async Task AbstractTypes_Should_FindTheirMembers()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            [UnionType("Hit")]
            public interface IHit;

            [InterfaceType("Named")]
            public interface INamed
            {
                string Name { get; }
            }

            [ObjectType]
            public sealed record Person(string Name) : IHit, INamed;

            [ObjectType]
            public sealed record Number(int Value) : IHit;

            [InterfaceType<INamed>]
            public static partial class NamedInterface
            {
                public static string GetGreeting([Parent] INamed named) => $"Hi {named.Name}";
            }

            [QueryType]
            public static partial class Queries
            {
                public static IHit[] GetHits() => [new Person("Ada"), new Number(1)];

                public static INamed GetNamed() => new Person("Bob");
            }
            """);

        Assert.True(schema.Schema.TryGetType<UnionType>("Hit", out var union));
        Assert.Equal(["Number", "Person"], union.Members.Select(m => m.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            """{"data":{"hits":[{"__typename":"Person","name":"Ada"},{"__typename":"Number","value":1}],"named":{"name":"Bob","greeting":"Hi Bob"}}}""",
            await schema.ExecuteAsync("{ hits { __typename ... on Person { name } ... on Number { value } } named { name greeting } }"));
    }

    [Fact]
    public async Task DataLoaders_Should_BatchGroupAndCache()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed record Product(int Id);

            public static class Log
            {
                public static List<string> Calls { get; } = [];
            }

            internal static class Loaders
            {
                [DataLoader]
                public static Task<Dictionary<int, string>> GetNameByIdAsync(IReadOnlyList<int> ids, CancellationToken cancellationToken)
                {
                    lock (Log.Calls) { Log.Calls.Add($"batch {string.Join(",", ids.Order())}"); }
                    return Task.FromResult(ids.Where(i => i != 3).ToDictionary(i => i, i => $"n{i}"));
                }

                [DataLoader]
                public static Task<ILookup<int, string>> GetTagsByIdAsync(IReadOnlyList<int> ids)
                    => Task.FromResult(ids.Where(i => i != 2).SelectMany(i => new[] { (i, $"a{i}"), (i, $"b{i}") }).ToLookup(p => p.i, p => p.Item2));

                [DataLoader]
                public static Task<string> GetSingleAsync(int key, INameByIdDataLoader names, CancellationToken cancellationToken)
                    => Task.FromResult($"s{key}");
            }

            [ObjectType<Product>]
            public static partial class ProductNode
            {
                public static Task<string?> GetNameAsync([Parent] Product product, INameByIdDataLoader names, CancellationToken cancellationToken)
                    => names.LoadAsync(product.Id, cancellationToken);

                public static async Task<string[]> GetTagsAsync([Parent] Product product, ITagsByIdDataLoader tags)
                    => await tags.LoadRequiredAsync(product.Id);

                public static Task<string?> GetSingleAsync([Parent] Product product, ISingleDataLoader single) => single.LoadAsync(product.Id);
            }

            [QueryType]
            public static partial class Queries
            {
                public static Product[] GetProducts() => [new(1), new(2), new(3)];

                public static string[] GetCalls() => [.. Log.Calls];
            }
            """);

        Assert.Equal(
            """{"data":{"products":[{"name":"n1","tags":["a1","b1"],"single":"s1"},{"name":"n2","tags":[],"single":"s2"},{"name":null,"tags":["a3","b3"],"single":"s3"}]}}""",
            await schema.ExecuteAsync("{ products { name tags single } }"));
        Assert.Equal("""{"data":{"calls":["batch 1,2,3"]}}""", await schema.ExecuteAsync("{ calls }"));
    }

    [Fact]
    public async Task Parameters_Should_BeServices_When_RegisteredAsSuch()
    {
        const string source =
            """
            namespace Shop;

            public sealed class Clock
            {
                public int Hour { get; set; } = 12;
            }

            [QueryType]
            public static partial class Queries
            {
                public static int GetHour(Clock clock, [GlobalState] string? user, IServiceProvider services, IResolverContext context)
                    => clock.Hour;
            }
            """;

        var asArgument = await GeneratedSchema.BuildAsync(source);

        Assert.Equal("(clock: ClockInput!): Int!", asArgument.Field("Query", "hour"));
        Assert.Equal("""{"data":{"hour":3}}""", await asArgument.ExecuteAsync("{ hour(clock: { hour: 3 }) }"));
        Assert.False((await GeneratedSchema.BuildAsync(source.Replace("Clock clock", "[Service] Clock clock", StringComparison.Ordinal)))
            .Schema.TryGetType("ClockInput", out _));
    }

    [Fact]
    public async Task BatchResolver_Should_ResolveAllParentsAtOnce()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed record Product(int Id);

            [ObjectType<Product>]
            public static partial class ProductNode
            {
                [BatchResolver]
                public static async Task<List<string>> GetLabelAsync([Parent] IReadOnlyList<Product> products, string prefix)
                {
                    await Task.Yield();
                    return [.. products.Select(p => $"{prefix}{p.Id}/{products.Count}")];
                }
            }

            [QueryType]
            public static partial class Queries
            {
                public static Product[] GetProducts() => [new(1), new(2)];
            }
            """);

        Assert.Equal("(prefix: String!): String!", schema.Field("Product", "label"));
        Assert.Equal(
            """{"data":{"products":[{"label":"p1/2"},{"label":"p2/2"}]}}""",
            await schema.ExecuteAsync("""{ products { label(prefix: "p") } }"""));
    }

    [Fact]
    public async Task Identity_Should_ReachKeysAndNodes()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed record Product(Guid Id, string Name);

            [Node]
            public sealed class Brand
            {
                public int Id { get; set; }

                public static Task<Brand?> GetAsync(int id) => Task.FromResult<Brand?>(new Brand { Id = id });
            }

            [ObjectType<Product>]
            public static partial class ProductNode
            {
                [NodeResolver]
                public static Product? GetProduct(Guid id) => new(id, $"p{id.ToString()[..2]}");
            }

            [QueryType]
            public static partial class Queries
            {
                public static string Join([ID<Product>] IReadOnlyList<Guid> ids, [ID<Brand>] int? brand, [ID] string any) => $"{ids.Count} {brand} {any}";

                public static Product GetProduct() => new(Guid.Empty, "first");

                public static Brand GetBrand() => new() { Id = 5 };
            }
            """,
            builder => builder.AddGlobalObjectIdentification());

        Assert.Equal(": ID!", schema.Field("Product", "id"));
        Assert.Equal("(ids: [ID!]!, brand: ID, any: ID!): String!", schema.Field("Query", "join"));
        Assert.Equal(
            """{"data":{"brand":{"id":"QnJhbmQ6NQ=="},"product":{"id":"UHJvZHVjdDoAAAAAAAAAAAAAAAAAAAAA","name":"first"}}}""",
            await schema.ExecuteAsync("{ brand { id } product { id name } }"));
        Assert.Equal(
            """{"data":{"join":"1 5 5","node":{"name":"p00"},"other":{"id":"QnJhbmQ6NQ=="}}}""",
            await schema.ExecuteAsync(
                """
                {
                  join(ids: ["UHJvZHVjdDoAAAAAAAAAAAAAAAAAAAAA"], brand: "QnJhbmQ6NQ==", any: "QnJhbmQ6NQ==")
                  node(id: "UHJvZHVjdDoAAAAAAAAAAAAAAAAAAAAA") { ... on Product { name } }
                  other: node(id: "QnJhbmQ6NQ==") { id }
                }
                """));
    }

    [Fact]
    public async Task Mutations_Should_AnswerDeclaredErrors()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed class TooFewException(int least) : Exception("Too few.")
            {
                public int Least => least;
            }

            public sealed class GoneException() : Exception("Gone.");

            public sealed class MissingError(GoneException exception)
            {
                public string Message => exception.Message;
            }

            public sealed record TakenError(string Name, string Message);

            public sealed record Line(string Sku, int Quantity = 1);

            [QueryType]
            public static partial class Queries
            {
                public static int One => 1;
            }

            [MutationType]
            public static partial class Mutations
            {
                [Error<TooFewException>]
                [Error<MissingError>]
                public static string Order(IReadOnlyList<Line> lines)
                    => lines.Count switch
                    {
                        0 => throw new TooFewException(1),
                        1 => throw new GoneException(),
                        _ => string.Join(",", lines.Select(l => $"{l.Sku}:{l.Quantity}")),
                    };

                public static FieldResult<string, TakenError> Rename(string name)
                    => name == "x" ? new TakenError(name, "Taken.") : name;
            }
            """,
            builder => builder.AddMutationConventions());

        Assert.Equal("(input: OrderInput!): OrderPayload!", schema.Field("Mutation", "order"));
        const string fields = "{ string errors { __typename ... on Error { message } ... on TooFewError { least } } }";
        Assert.Equal(
            """{"data":{"a":{"string":null,"errors":[{"__typename":"TooFewError","message":"Too few.","least":1}]},"b":{"string":null,"errors":[{"__typename":"MissingError","message":"Gone."}]},"c":{"string":"x:1,y:3","errors":null}}}""",
            await schema.ExecuteAsync(
                $$"""
                mutation {
                  a: order(input: { lines: [] }) {{fields}}
                  b: order(input: { lines: [{ sku: "x" }] }) {{fields}}
                  c: order(input: { lines: [{ sku: "x" }, { sku: "y", quantity: 3 }] }) {{fields}}
                }
                """));
        Assert.Equal(
            """{"data":{"a":{"string":null,"errors":[{"name":"x","message":"Taken."}]},"b":{"string":"y","errors":null}}}""",
            await schema.ExecuteAsync(
                """
                mutation {
                  a: rename(input: { name: "x" }) { string errors { ... on TakenError { name message } } }
                  b: rename(input: { name: "y" }) { string errors { __typename } }
                }
                """));
    }

    [Fact]
    public async Task Annotations_Should_ReachTheSchema()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            [GraphQLName("Thing")]
            public sealed class Item
            {
                [GraphQLName("label")]
                public string? Name { get; set; }

                [GraphQLType("[String!]!")]
                public object Tags => new[] { "a" };

                [GraphQLNonNullType]
                public string? Code => "c";

                [GraphQLType<NonNullType<ListType<IntType>>>]
                public object Numbers => new[] { 1, 2 };

                [Cost(5), Shareable, Inaccessible]
                public int Weight => 1;
            }

            [QueryType]
            public static partial class Queries
            {
                [ListSize(AssumedSize = 3, RequireOneSlicingArgument = false)]
                public static Item[] GetItems([IsSelected("label", "code")] bool named) => [new() { Name = named.ToString() }];

                public static int Add([Argument("first")] int a, [DefaultValue(4)] int b, [GraphQLDescription("Third.")] int c = 5) => a + b + c;
            }
            """);

        Assert.Equal(": [String!]!", schema.Field("Thing", "tags"));
        Assert.Equal(": String!", schema.Field("Thing", "code"));
        Assert.Equal(": [Int]!", schema.Field("Thing", "numbers"));
        Assert.True(schema.Schema.TryGetType<ObjectType>("Thing", out var thing));
        Assert.True(thing.TryGetField("weight", out var weight));
        Assert.Equal(["cost", "inaccessible", "shareable"], weight.Directives.Select(d => d.Name.Value).Order(StringComparer.Ordinal));
        Assert.Equal("(first: Int!, b: Int!, c: Int!): Int!", schema.Field("Query", "add"));
        Assert.Equal("""{"data":{"items":[{"label":"True"}],"add":10}}""", await schema.ExecuteAsync("{ items { label } add(first: 1) }"));
        Assert.Equal("""{"data":{"items":[{"weight":1}]}}""", await schema.ExecuteAsync("{ items { weight } }"));
    }
}
