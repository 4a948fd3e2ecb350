using Cacao.Types.Analyzers.Testing;

namespace Cacao.Types.Analyzers;

/// <summary>Data loaders that are asked for a part of what they load.</summary>
public sealed class DataLoaderQueryTests
{
    private const string Source =
        """
        namespace Shop;

        public sealed class Pen
        {
            public int Id { get; set; }

            public string? Name { get; set; }

            public int Price { get; set; }

            public int MakerId { get; set; }
        }

        internal static class Loaders
        {
            private static readonly Pen[] s_pens =
            [
                new() { Id = 1, Name = "ink", Price = 9, MakerId = 1 },
                new() { Id = 2, Name = "ball", Price = 2, MakerId = 1 },
                new() { Id = 3, Name = "lead", Price = 1, MakerId = 1 },
            ];

            [DataLoader]
            public static Task<Dictionary<int, Pen>> GetPenByIdAsync(IReadOnlyList<int> ids, ISelectorBuilder selector, CancellationToken cancellationToken)
                => Task.FromResult(s_pens.AsQueryable().Where(p => ids.Contains(p.Id)).Select(p => p.Id, selector).ToDictionary(p => p.Id));

            [DataLoader]
            public static Task<Dictionary<int, Pen[]>> GetPensByMakerAsync(IReadOnlyList<int> ids, QueryContext<Pen> query, CancellationToken cancellationToken)
                => Task.FromResult(s_pens.AsQueryable().Where(p => ids.Contains(p.MakerId)).With(query).ToArray().GroupBy(p => p.MakerId).ToDictionary(p => p.Key, p => p.ToArray()));

            [DataLoader]
            public static Task<ILookup<int, Pen>> GetPenListByMakerAsync(IReadOnlyList<int> ids, IPredicateBuilder predicate, SortDefinition<Pen> order)
                => Task.FromResult(s_pens.AsQueryable().Where(p => ids.Contains(p.MakerId)).Where(predicate).OrderBy(order).ToLookup(p => p.MakerId));
        }

        [QueryType]
        public static partial class Queries
        {
            public static async Task<string> GetSelectedAsync(IPenByIdDataLoader pens)
            {
                var pen = await pens.Select(p => new Pen { Id = p.Id }).Include(p => p.Name).LoadAsync(1);
                return $"{pen!.Id} {pen.Name} {pen.Price}";
            }

            public static async Task<string> GetWholeAsync(IPenByIdDataLoader pens)
            {
                var pen = await pens.LoadAsync(1);
                return $"{pen!.Id} {pen.Name} {pen.Price}";
            }

            public static async Task<Pen?> GetPenAsync(ISelection selection, IPenByIdDataLoader pens)
                => await pens.Select(selection).LoadAsync(2);

            public static async Task<string> GetCheapAsync(IPensByMakerDataLoader pens)
            {
                var found = await pens
                    .Where(p => p.Price < 5)
                    .OrderBy(new SortDefinition<Pen>().AddAscending(p => p.Price))
                    .Select(p => new Pen { Name = p.Name, MakerId = p.MakerId })
                    .LoadRequiredAsync(1);
                return string.Join(",", found.Select(p => $"{p.Name}{p.Price}"));
            }

            public static async Task<string> GetListAsync(IPenListByMakerDataLoader pens)
            {
                var found = await pens.Where(p => p.Price > 1).OrderBy(new SortDefinition<Pen>().AddDescending(p => p.Name!)).LoadRequiredAsync(1);
                return string.Join(",", found.Select(p => p.Name));
            }
        }
        """;

    [Theory]
    [InlineData("selected", """{"selected":"1 ink 0"}""")]
    [InlineData("whole", """{"whole":"1 ink 9"}""")]
    [InlineData("pen { name }", """{"pen":{"name":"ball"}}""")]
    [InlineData("cheap", """{"cheap":"lead0,ball0"}""")]
    [InlineData("list", """{"list":"ink,ball"}""")]
    public async Task DataLoaders_Should_ReadWhatIsAskedFor(string query, string data)
    {
        var schema = await GeneratedSchema.BuildAsync(Source);

        var result = await schema.ExecuteAsync($"{{ {query} }}");

        Assert.Equal($$"""{"data":{{data}}}""", result);
    }
}
