using Cacao.Types.Analyzers.Testing;
using Snapshooter.Xunit;

namespace Cacao.Types.Analyzers;

/// <summary>What is generated, as text: one file each.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void QueryType_Should_HaveTypedResolvers()
    {
        var generation = Generation.Run(
            """
            namespace Shop;

            public enum Size { Small, ExtraLarge }

            public sealed record Shirt(string Name, Size Size);

            [QueryType]
            public static partial class ShirtQueries
            {
                /// <summary>All shirts of a size.</summary>
                /// <param name="size">The size.</param>
                public static async Task<List<Shirt>> GetShirtsAsync(Size size = Size.ExtraLarge, CancellationToken cancellationToken = default)
                {
                    await Task.Yield();
                    return [new Shirt("Plain", size)];
                }

                [Lookup, Internal]
                public static Shirt? GetShirtByName([Is("name")] string name) => null;
            }
            """);

        Assert.Empty(generation.CompilerErrors());
        Snapshot.Match(generation.File("ShirtQueries.g.cs"));
    }

    [Fact]
    public void ObjectType_Should_WriteLeavesStraight()
    {
        var generation = Generation.Run(
            """
            namespace Shop;

            public enum State { Draft, OnSale }

            /// <summary>Sold.</summary>
            public sealed class Item
            {
                public int Id { get; set; }

                /// <summary>What it is called.</summary>
                public string? Name { get; set; }

                public State State { get; set; }

                public DateTime At { get; set; }
            }

            [QueryType]
            public static partial class Queries
            {
                public static Item GetItem() => new();
            }
            """);

        Assert.Empty(generation.CompilerErrors());
        Snapshot.Match(generation.File("Item.Object.g.cs"));
    }

    [Fact]
    public void InputObject_Should_HaveFactory()
    {
        var generation = Generation.Run(
            """
            namespace Shop;

            public sealed class FindInput(string text)
            {
                public string Text { get; } = text;

                public int? Take { get; init; } = 10;

                public string? Tag { get; set; }

                public Optional<string?> Note { get; set; }
            }

            [QueryType]
            public static partial class Queries
            {
                public static string Find(FindInput input) => input.Text;
            }
            """);

        Assert.Empty(generation.CompilerErrors());
        Snapshot.Match(generation.File("FindInput.Input.g.cs"));
    }

    [Fact]
    public void DataLoader_Should_FetchInOwnScope()
    {
        var generation = Generation.Run(
            """
            namespace Shop;

            public sealed class Store
            {
                public string Name { get; set; } = "";
            }

            internal static class Loaders
            {
                [DataLoader]
                public static Task<ILookup<int, string>> GetNamesByIdAsync(IReadOnlyList<int> ids, Store store, CancellationToken cancellationToken)
                    => Task.FromResult(ids.ToLookup(i => i, _ => store.Name));
            }
            """);

        Assert.Empty(generation.CompilerErrors());
        Snapshot.Match(generation.File("NamesByIdDataLoader.g.cs"));
    }

    [Fact]
    public void Module_Should_RegisterEverything()
    {
        var generation = Generation.Run(
            """
            namespace Shop;

            [UnionType("Hit")]
            public interface IHit;

            [ObjectType]
            public sealed record TextHit(string Text) : IHit;

            [QueryType]
            public static partial class Queries
            {
                public static IHit[] GetHits() => [];
            }

            internal static class Loaders
            {
                [DataLoader, DataLoaderGroup("HitLoaders")]
                public static Task<Dictionary<int, TextHit>> GetHitByIdAsync(IReadOnlyList<int> ids) => throw new NotSupportedException();
            }
            """);

        Assert.Empty(generation.CompilerErrors());
        Snapshot.Match(generation.File("TestTypes.Module.g.cs"));
    }

    [Fact]
    public void Subscription_Should_OpenTopicOrStream()
    {
        var generation = Generation.Run(
            """
            namespace Shop;

            [SubscriptionType]
            public static partial class Subscriptions
            {
                [Subscribe, Topic("price:{id}")]
                public static decimal OnPrice(int id, [EventMessage] decimal price) => price;

                [Subscribe(With = nameof(Count))]
                public static int OnCount(int from, [EventMessage] int value) => value;

                [GraphQLIgnore]
                public static async IAsyncEnumerable<int> Count(int from)
                {
                    await Task.Yield();
                    yield return from;
                }
            }
            """);

        Assert.Empty(generation.CompilerErrors());
        Snapshot.Match(generation.File("Subscriptions.g.cs"));
    }

    [Fact]
    public void AddedClass_Should_BeCalledOnItsInstance()
    {
        var generation = Generation.Run(
            """
            namespace Shop;

            public sealed record Part(string Code);

            public class Query
            {
                public Part GetPart(string code) => new(code);
            }

            public static class Registration
            {
                public static void Add(IRequestExecutorBuilder builder) => builder.AddQueryType<Query>();
            }
            """);

        Assert.Empty(generation.CompilerErrors());
        Snapshot.Match(generation.File("Shop.Query.g.cs") + generation.File("Catalog.g.cs"));
    }

    [Fact]
    public void BatchResolver_Should_CollectParentsAndArguments()
    {
        var generation = Generation.Run(
            """
            namespace Shop;

            public sealed record Part(string Code);

            [ObjectType<Part>]
            public static partial class PartNode
            {
                [BatchResolver]
                public static Task<List<decimal?>> GetPriceAsync(
                    [Parent] List<Part> parts, List<string> currency, IServiceProvider services, CancellationToken cancellationToken)
                    => Task.FromResult(parts.ConvertAll(_ => (decimal?)null));
            }
            """);

        Assert.Empty(generation.CompilerErrors());
        Snapshot.Match(generation.File("PartNode.g.cs"));
    }

    [Fact]
    public void Mutation_Should_DeclareItsErrors()
    {
        var generation = Generation.Run(
            """
            namespace Shop;

            public sealed class GoneException(string sku) : Exception($"{sku} is gone.")
            {
                public string Sku => sku;
            }

            public sealed record TakenError(string Message);

            [MutationType]
            public static partial class PartMutations
            {
                [Error<GoneException>]
                [Authorize(Policy = "staff", Roles = ["a", "b"], Apply = ApplyPolicy.AfterResolver)]
                public static FieldResult<string, TakenError> Rename([ID<GoneException>] int id, Optional<string?> name, [GlobalState] string? user)
                    => name.Value ?? string.Empty;
            }
            """);

        Assert.Empty(generation.CompilerErrors());
        Snapshot.Match(generation.File("PartMutations.g.cs"));
    }

    [Fact]
    public void AbstractTypes_Should_NameTheirMembers()
    {
        var generation = Generation.Run(
            """
            namespace Shop;

            [UnionType("Hit")]
            public interface IHit;

            [InterfaceType]
            public interface IPart
            {
                string Code { get; }
            }

            [ObjectType]
            public sealed record Screw(string Code) : IPart, IHit;

            [EnumType("Thread")]
            public enum ScrewThread
            {
                [GraphQLName("ISO")] Metric,
                [GraphQLDeprecated("Metric.")] WhitWorth,
                [GraphQLIgnore] None,
            }

            [QueryType]
            public static partial class PartQueries
            {
                public static IHit[] GetHits(ScrewThread thread) => [];

                public static IPart? GetPart() => null;
            }
            """);

        Assert.Empty(generation.CompilerErrors());
        Snapshot.Match(
            generation.File("Shop.IHit.Union.g.cs") + generation.File("Shop.IPart.Interface.g.cs") + generation.File("Shop.ScrewThread.Enum.g.cs"));
    }

    [Fact]
    public void Node_Should_ResolveByItsKey()
    {
        var generation = Generation.Run(
            """
            namespace Shop;

            [Node]
            public sealed class Part
            {
                public Guid Id { get; set; }

                public static Task<Part?> GetAsync(Guid id, CancellationToken cancellationToken) => Task.FromResult<Part?>(null);
            }
            """);

        Assert.Empty(generation.CompilerErrors());
        Snapshot.Match(generation.File("Shop.Part.Object.g.cs"));
    }

    [Fact]
    public void Connection_Should_CarryItsSettings()
    {
        var generation = Generation.Run(
            """
            namespace Shop;

            public sealed record Part(int Id, string Code);

            [QueryType]
            public static partial class PartQueries
            {
                [UsePaging(MaxPageSize = 20, IncludeTotalCount = true, ConnectionName = "Parts"), UseProjection, UseFiltering, UseSorting]
                public static IQueryable<Part> GetParts() => Array.Empty<Part>().AsQueryable();

                [UseSingleOrDefault, UseFiltering]
                public static IQueryable<Part> GetPart() => Array.Empty<Part>().AsQueryable();

                [UseConnection]
                public static Task<PageConnection<Part>> GetPageAsync(PagingArguments paging, QueryContext<Part> query)
                    => Task.FromResult(new PageConnection<Part>(Page<Part>.Empty));
            }
            """);

        Assert.Empty(generation.CompilerErrors());
        Snapshot.Match(generation.File("PartQueries.g.cs"));
    }

    [Fact]
    public void DataLoaderGroup_Should_GiveItsLoaders()
    {
        var generation = Generation.Run(
            """
            namespace Shop;

            [DataLoaderGroup("PartContext")]
            internal static class PartLoaders
            {
                [DataLoader]
                public static Task<Dictionary<int, string>> GetNameByIdAsync(IReadOnlyList<int> ids) => Task.FromResult(new Dictionary<int, string>());

                [DataLoader]
                public static Task<string?> GetSingleAsync(string key, CancellationToken cancellationToken) => Task.FromResult<string?>(key);
            }
            """);

        Assert.Empty(generation.CompilerErrors());
        Snapshot.Match(generation.File("PartContext.Group.g.cs") + generation.File("SingleDataLoader.g.cs"));
    }
}
