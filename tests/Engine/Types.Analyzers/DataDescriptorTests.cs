using Cacao.Data;
using Cacao.Execution;
using Cacao.Types.Analyzers.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Analyzers;

/// <summary>Paging, filtering, sorting and projection as descriptors ask for them.</summary>
public sealed class DataDescriptorTests
{
    private const string Source =
        """
        namespace Shop;

        public sealed class Pen
        {
            public int Id { get; set; }

            public string Name { get; set; } = "";

            public decimal Price { get; set; }
        }

        public sealed class PenType : ObjectType<Pen>
        {
            protected override void Configure(IObjectTypeDescriptor<Pen> descriptor) => descriptor.Name("Writer").Ignore(p => p.Price);
        }

        public sealed class PenFilterInputType : FilterInputType<Pen>
        {
            protected override void Configure(IFilterInputTypeDescriptor<Pen> descriptor) => descriptor.Name("PenFilterInput2").BindFieldsExplicitly().Field(p => p.Id);
        }

        public sealed class Resolvers
        {
            public IQueryable<Pen> GetPens() => new Pen[] { new() { Id = 1, Name = "b", Price = 3 }, new() { Id = 2, Name = "a", Price = 2 } }.AsQueryable();

            public IQueryable<Pen> GetShelf() => GetPens();

            public IEnumerable<Pen> GetOne() => GetPens();

            public IEnumerable<string> GetLetters() => ["a", "b", "c"];
        }

        public sealed class QueryObjectType : ObjectType<Resolvers>
        {
            protected override void Configure(IObjectTypeDescriptor<Resolvers> descriptor)
            {
                descriptor.Name("Query");
                descriptor.Field(t => t.GetPens())
                    .UsePaging(options: new PagingOptions { IncludeTotalCount = true, MaxPageSize = 5 })
                    .UseProjection()
                    .UseFiltering()
                    .UseSorting();
                descriptor.Field(t => t.GetShelf())
                    .UseOffsetPaging()
                    .UseFiltering<PenFilterInputType>()
                    .UseSorting<Pen>(d => d.BindFieldsExplicitly().Name("PenOrder").Field(p => p.Name));
                descriptor.Field(t => t.GetOne()).UseFirstOrDefault().UseFiltering<Pen>(d => d.BindFieldsExplicitly().Name("OnePen").Field(p => p.Name));
                descriptor.Field(t => t.GetLetters()).UsePaging<NonNullType<StringType>>(connectionName: "Alphabet");
                descriptor.Field("typed").UsePaging<NonNullType<PenType>>().Resolve(_ => new Resolvers().GetPens());
            }
        }
        """;

    [Fact]
    public async Task Descriptor_Should_MakeWhatAttributesMake()
    {
        var schema = await BuildAsync();

        Assert.Equal(
            "(first: Int, after: String, last: Int, before: String, where: PenFilterInput, order: [PenSortInput!]): PensConnection",
            schema.Field("Query", "pens"));
        Assert.Equal("(skip: Int, take: Int, where: PenFilterInput2, order: [PenOrder!]): ShelfCollectionSegment", schema.Field("Query", "shelf"));
        Assert.Equal("(where: OnePen): Writer", schema.Field("Query", "one"));
        Assert.Equal(": [String!]", schema.Field("AlphabetConnection", "nodes"));
        Assert.Equal(": [Writer!]", schema.Field("TypedConnection", "nodes"));
        Assert.Contains("assumedSize: 5", schema.Sdl("Query"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pens(first: 1, order: [{ name: ASC }]) { totalCount nodes { name } }", """{"pens":{"totalCount":2,"nodes":[{"name":"a"}]}}""")]
    [InlineData("pens(where: { name: { eq: \"b\" } }) { edges { cursor node { id } } }", """{"pens":{"edges":[{"cursor":"MA==","node":{"id":1}}]}}""")]
    [InlineData("shelf(take: 1, order: [{ name: ASC }]) { items { name } }", """{"shelf":{"items":[{"name":"a"}]}}""")]
    [InlineData("one(where: { name: { eq: \"a\" } }) { id }", """{"one":{"id":2}}""")]
    [InlineData("letters(last: 2) { nodes }", """{"letters":{"nodes":["b","c"]}}""")]
    [InlineData("typed(first: 1) { nodes { name } pageInfo { hasNextPage } }", """{"typed":{"nodes":[{"name":"b"}],"pageInfo":{"hasNextPage":true}}}""")]
    public async Task Descriptor_Should_QueryTheList(string field, string expected)
        => Assert.Equal($$"""{"data":{{expected}}}""", await (await BuildAsync()).ExecuteAsync($"{{ {field} }}"));

    private static Task<GeneratedSchema> BuildAsync()
        => GeneratedSchema.BuildAsync(
            Source,
            (builder, assembly) =>
            {
                _ = builder.AddFiltering().AddSorting().AddProjections()
                    .AddQueryType(assembly.GetType("Shop.QueryObjectType")!)
                    .AddType(assembly.GetType("Shop.PenType")!)
                    .AddType(assembly.GetType("Shop.PenFilterInputType")!);
            });
}
