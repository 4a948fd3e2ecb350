using Cacao.Types.Analyzers.Testing;

namespace Cacao.Types.Analyzers;

/// <summary>Fields of generated types at work.</summary>
public sealed class FieldTests
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
