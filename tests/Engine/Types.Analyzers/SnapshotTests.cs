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
}
