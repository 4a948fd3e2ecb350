using System.Reflection;
using Cacao.Execution;
using Cacao.Types.Analyzers.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Analyzers;

/// <summary>Classes of resolvers with instances, and types that code adds one by one.</summary>
public sealed class AddedTypeTests
{
    private const string Source =
        """
        namespace Shop;

        public sealed class Rates
        {
            public int Percent => 20;
        }

        public sealed record Product(int Id, Kind Kind);

        public enum Kind { Book, Game }

        public interface IPart { string Code { get; } }

        public sealed class Screw : IPart { public string Code => "s"; }

        public sealed record ProductFilter(Kind Kind);

        public class Query(Rates rates)
        {
            public Product GetProduct(int id) => new(id, Kind.Game);

            public Product[] GetProducts(ProductFilter filter) => [new(rates.Percent, filter.Kind)];

            public IPart Part => new Screw();

            public override string ToString() => "no field";
        }

        public class Mutation { public async Task<int> AddAsync(int a, int b) { await Task.Yield(); return a + b; } }

        [ExtendObjectType<Product>]
        public sealed class ProductExtensions(Rates rates)
        {
            public int GetTax([Parent] Product product) => product.Id * rates.Percent / 100;
        }

        public sealed class Unused { public int Nothing => 0; }

        public static class Registration
        {
            public static void Add(IRequestExecutorBuilder builder)
                => builder.AddQueryType<Query>().AddMutationType<Mutation>().AddTypeExtension<ProductExtensions>().AddType<Screw>();
        }
        """;

    [Fact]
    public async Task AddQueryType_Should_AddMembersAndWhatTheyLeadTo()
    {
        var schema = await BuildAsync(Source);

        Assert.Equal("(filter: ProductFilterInput!): [Product!]!", schema.Field("Query", "products"));
        Assert.False(schema.Schema.TryGetType("Unused", out _));
        Assert.True(schema.Schema.TryGetType<ObjectType>("Query", out var query));
        Assert.Equal(["part", "product", "products"], query.Fields.Select(f => f.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            """{"data":{"product":{"id":50,"kind":"GAME","tax":10},"products":[{"id":20,"kind":"BOOK"}],"part":{"__typename":"Screw","code":"s"}}}""",
            await schema.ExecuteAsync("{ product(id: 50) { id kind tax } products(filter: { kind: BOOK }) { id kind } part { __typename code } }"));
        Assert.Equal("""{"data":{"add":5}}""", await schema.ExecuteAsync("mutation { add(a: 2, b: 3) }"));
    }

    [Fact]
    public async Task AddTypeExtension_Should_AddOnce_When_ModuleHasTheClass()
    {
        // The module adds ProductExtensions by its attribute, the call a second time.
        var schema = await BuildAsync(Source);

        Assert.True(schema.Schema.TryGetType<ObjectType>("Product", out var product));
        Assert.Single(product.Fields, f => f.Name == "tax");
    }

    [Fact]
    public async Task QueryType_Should_TakeInstanceMembers_When_ClassIsNeitherStaticNorPartial()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed class Clock { public int Hour => 7; }

            [QueryType]
            public class Times(Clock clock)
            {
                public int Hour => clock.Hour;

                public int In(int hours) => clock.Hour + hours;

                public static int Midnight => 0;
            }

            [QueryType]
            public partial class MoreTimes
            {
                public Task<int> GetNoonAsync() => Task.FromResult(12);
            }
            """,
            static (builder, assembly) => builder.Services.AddSingleton(assembly.GetType("Shop.Clock")!));

        Assert.Equal(
            """{"data":{"hour":7,"in":9,"midnight":0,"noon":12}}""",
            await schema.ExecuteAsync("{ hour in(hours: 2) midnight noon }"));
    }

    [Fact]
    public async Task AddType_Should_Throw_When_NothingWasGenerated()
    {
        var exception = await Assert.ThrowsAsync<SchemaException>(() => BuildAsync(Source, b => b.AddType<Version>()));

        Assert.Contains("System.Version", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddQueryType_Should_AddFieldsOfADescriptor()
    {
        var schema = await GeneratedSchema.BuildAsync(
            $"""
            namespace Shop;

            [ExtendObjectType(OperationTypeNames.Query)]
            public static partial class Extension
            {"{"}
                public static int Two() => 2;
            {"}"}
            """,
            static builder => builder.AddQueryType(d => d.Field("one").Type<NonNullType<IntType>>().Resolve(_ => 1)));

        Assert.Equal("""{"data":{"one":1,"two":2}}""", await schema.ExecuteAsync("{ one two }"));
    }

    private static Task<GeneratedSchema> BuildAsync(string source, Action<IRequestExecutorBuilder>? configure = null)
        => GeneratedSchema.BuildAsync(source, (builder, assembly) =>
        {
            builder.Services.AddSingleton(assembly.GetType("Shop.Rates")!);
            assembly.GetType("Shop.Registration")!.GetMethod("Add", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [builder]);
            configure?.Invoke(builder);
        });
}
