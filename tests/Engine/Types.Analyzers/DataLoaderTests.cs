using Cacao.Types.Analyzers.Testing;

namespace Cacao.Types.Analyzers;

/// <summary>Generated data loaders and batch resolvers at work.</summary>
public sealed class DataLoaderTests
{
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
}
