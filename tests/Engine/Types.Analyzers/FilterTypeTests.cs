using Cacao.Data;
using Cacao.Execution;
using Cacao.Types.Analyzers.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Analyzers;

/// <summary>The filter and sort inputs that entities, classes and conventions make.</summary>
public sealed class FilterTypeTests
{
    private const string Source =
        """
        namespace Shop;

        public enum Kind { Pen, Ink }

        /// <summary>Something to write with.</summary>
        public sealed class Pen
        {
            [ID]
            public int Id { get; set; }

            /// <summary>What it is called.</summary>
            public string Name { get; set; } = "";

            public decimal Price { get; set; }

            public bool InStock { get; set; }

            public Kind Kind { get; set; }

            [GraphQLName("maker")]
            public Brand? Brand { get; set; }

            public List<Order> Orders { get; set; } = [];

            public string[] Tags { get; set; } = [];

            public TimeSpan Dries { get; set; }

            public DateOnly? MadeOn { get; set; }

            [GraphQLIgnore]
            public string Internal { get; set; } = "";

            [GraphQLDeprecated("old")]
            public Guid Code { get; set; }

            public int BrandId { get; set; }
        }

        public sealed class Brand
        {
            public string Name { get; set; } = "";
        }

        public sealed class Order
        {
            public decimal Total { get; set; }
        }

        [ObjectType<Pen>]
        public static partial class PenNode
        {
            static partial void Configure(IObjectTypeDescriptor<Pen> descriptor) => descriptor.Ignore(p => p.BrandId);

            public static Brand? GetMaker([Parent] Pen pen) => pen.Brand;
        }

        public sealed class PenFilterInputType : FilterInputType<Pen>
        {
            protected override void Configure(IFilterInputTypeDescriptor<Pen> descriptor)
            {
                descriptor.Name("PublicPenFilter").Description("Filters pens.");
                descriptor.BindFieldsExplicitly().AllowOr(false);
                descriptor.Field(p => p.Name).Description("The public name.").Type<SearchStringOperationFilterInputType>();
                descriptor.Field(p => p.InStock).Name("available");
                descriptor.Field(p => p.Name.Length).Name("nameLength");
                descriptor.Field(p => p.Brand);
            }
        }

        public sealed class SearchStringOperationFilterInputType : StringOperationFilterInputType
        {
            protected override void Configure(IFilterInputTypeDescriptor descriptor)
            {
                descriptor.Operation(DefaultFilterOperations.Equals).Type<StringType>();
                descriptor.Operation(DefaultFilterOperations.StartsWith).Type<StringType>();
            }
        }

        public sealed class PenSortInputType : SortInputType<Pen>
        {
            protected override void Configure(ISortInputTypeDescriptor<Pen> descriptor)
            {
                descriptor.BindFieldsExplicitly();
                descriptor.Name("PublicPenSort");
                descriptor.Field(p => p.Name).Name("title").Type<AscOnlySortEnumType>();
                descriptor.Field(p => p.Price).Description("What it costs.");
                descriptor.Field(p => p.Name.Length).Name("nameLength");
            }
        }

        public sealed class AscOnlySortEnumType : DefaultSortEnumType
        {
            protected override void Configure(ISortEnumTypeDescriptor descriptor)
                => descriptor.Name("AscOnly").Operation(DefaultSortOperations.Ascending);
        }

        public sealed class ShopFilterConvention : FilterConvention
        {
            protected override void Configure(IFilterConventionDescriptor descriptor)
                => descriptor
                    .AddDefaults()
                    .ArgumentName("filter")
                    .AllowAnd(false)
                    .BindRuntimeType<string, SearchStringOperationFilterInputType>()
                    .Operation(DefaultFilterOperations.Equals).Name("equals").Description("The same value.");
        }

        [QueryType]
        public static partial class Queries
        {
            private static readonly Pen[] s_pens =
            [
                new() { Id = 1, Name = "Quill", Price = 3, InStock = true, Brand = new() { Name = "Goose" }, Orders = [new() { Total = 5 }], Tags = ["old"] },
                new() { Id = 2, Name = "Ball", Price = 1, Kind = Kind.Ink, Tags = ["new", "cheap"] },
            ];

            [UseFiltering, UseSorting]
            public static IQueryable<Pen> GetPens() => s_pens.AsQueryable();

            [UseFiltering<PenFilterInputType>]
            [UseSorting(typeof(PenSortInputType))]
            public static IQueryable<Pen> GetPublicPens() => s_pens.AsQueryable();
        }
        """;

    [Fact]
    public async Task UseFiltering_Should_MakeAFieldOfEveryMember()
    {
        var schema = await BuildAsync();

        Assert.Equal(
            """
            input PenFilterInput {
              and: [PenFilterInput!]
              or: [PenFilterInput!]
              id: IdOperationFilterInput
              name: StringOperationFilterInput
              price: DecimalOperationFilterInput
              inStock: BooleanOperationFilterInput
              kind: KindOperationFilterInput
              maker: BrandFilterInput
              orders: ListFilterInputTypeOfOrderFilterInput
              tags: ListStringOperationFilterInput
              dries: DurationOperationFilterInput
              madeOn: LocalDateOperationFilterInput
              code: UuidOperationFilterInput @deprecated(reason: "old")
            }

            input KindOperationFilterInput {
              eq: Kind
              neq: Kind
              in: [Kind!]
              nin: [Kind!]
            }

            input ListFilterInputTypeOfOrderFilterInput {
              all: OrderFilterInput
              none: OrderFilterInput
              some: OrderFilterInput
              any: Boolean
            }

            input IdOperationFilterInput {
              eq: ID
              neq: ID
              in: [ID]
              nin: [ID]
            }

            input ListStringOperationFilterInput {
              all: StringOperationFilterInput
              none: StringOperationFilterInput
              some: StringOperationFilterInput
              any: Boolean
            }
            """,
            schema.Shape("PenFilterInput", "KindOperationFilterInput", "ListFilterInputTypeOfOrderFilterInput", "IdOperationFilterInput", "ListStringOperationFilterInput"));
        Assert.Contains("What it is called.", schema.Sdl("PenFilterInput"), StringComparison.Ordinal);
        Assert.Contains("Something to write with.", schema.Sdl("PenFilterInput"), StringComparison.Ordinal);
        Assert.Contains("any: Boolean @cost(weight: \"10\")", schema.Sdl("ListStringOperationFilterInput"), StringComparison.Ordinal);
        Assert.Contains("contains: String @cost(weight: \"20\")", schema.Sdl("StringOperationFilterInput"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UseSorting_Should_MakeAFieldOfEveryMemberWithAnOrder()
        => Assert.Equal(
            """
            input PenSortInput {
              id: SortEnumType
              name: SortEnumType
              price: SortEnumType
              inStock: SortEnumType
              kind: SortEnumType
              maker: BrandSortInput
              dries: SortEnumType
              madeOn: SortEnumType
              code: SortEnumType @deprecated(reason: "old")
            }

            enum SortEnumType {
              ASC
              DESC
            }
            """,
            (await BuildAsync()).Shape("PenSortInput", "SortEnumType"));

    [Fact]
    public async Task FilterInputType_Should_DescribeTheFilterOfAField()
    {
        var schema = await BuildAsync();

        Assert.Equal("(where: PublicPenFilter, order: [PublicPenSort!]): [Pen!]!", schema.Field("Query", "publicPens"));
        Assert.Equal(
            """
            input PublicPenFilter {
              and: [PublicPenFilter!]
              name: SearchStringOperationFilterInput
              available: BooleanOperationFilterInput
              nameLength: IntOperationFilterInput
              maker: BrandFilterInput
            }

            input SearchStringOperationFilterInput {
              and: [SearchStringOperationFilterInput!]
              or: [SearchStringOperationFilterInput!]
              eq: String
              startsWith: String
            }

            input PublicPenSort {
              title: AscOnly
              price: SortEnumType
              nameLength: SortEnumType
            }

            enum AscOnly {
              ASC
            }
            """,
            schema.Shape("PublicPenFilter", "SearchStringOperationFilterInput", "PublicPenSort", "AscOnly"));
        Assert.Contains("The public name.", schema.Sdl("PublicPenFilter"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pens(where: { id: { eq: \"UGVuOjI=\" } }) { name }", """{"pens":[{"name":"Ball"}]}""")]
    [InlineData("pens(where: { id: { in: [\"UGVuOjI=\", \"UGVuOjE=\"] } }) { name }", """{"pens":[{"name":"Quill"},{"name":"Ball"}]}""")]
    [InlineData("pens(where: { maker: { name: { contains: \"oo\" } } }) { name }", """{"pens":[{"name":"Quill"}]}""")]
    [InlineData("pens(where: { orders: { some: { total: { gt: 4 } } } }) { name }", """{"pens":[{"name":"Quill"}]}""")]
    [InlineData("pens(where: { tags: { some: { eq: \"cheap\" } } }) { name }", """{"pens":[{"name":"Ball"}]}""")]
    [InlineData("pens(where: { kind: { nin: [PEN] } }) { name }", """{"pens":[{"name":"Ball"}]}""")]
    [InlineData("pens(order: [{ maker: { name: DESC } }]) { name }", """{"pens":[{"name":"Quill"},{"name":"Ball"}]}""")]
    [InlineData("publicPens(where: { nameLength: { lt: 5 } }) { name }", """{"publicPens":[{"name":"Ball"}]}""")]
    [InlineData("publicPens(where: { available: { eq: true }, name: { startsWith: \"Q\" } }) { name }", """{"publicPens":[{"name":"Quill"}]}""")]
    [InlineData("publicPens(order: [{ nameLength: ASC }]) { name }", """{"publicPens":[{"name":"Ball"},{"name":"Quill"}]}""")]
    [InlineData("publicPens(order: { title: ASC }) { name }", """{"publicPens":[{"name":"Ball"},{"name":"Quill"}]}""")]
    public async Task List_Should_BeQueried(string field, string expected)
        => Assert.Equal($$"""{"data":{{expected}}}""", await (await BuildAsync()).ExecuteAsync($"{{ {field} }}"));

    [Fact]
    public async Task AddFiltering_Should_UseTheConvention()
    {
        var schema = await GeneratedSchema.BuildAsync(Source, (builder, assembly) =>
        {
            _ = typeof(DataRequestExecutorBuilderExtensions).GetMethods()
                .Single(m => m.Name == "AddFiltering" && m.IsGenericMethod)
                .MakeGenericMethod(assembly.GetType("Shop.ShopFilterConvention")!)
                .Invoke(null, [builder, null]);
            _ = builder.AddSorting(c => c
                .AddDefaults()
                .ArgumentName("sortBy")
                .Operation(DefaultSortOperations.Ascending).Name("UP").Description("From low to high."));
        });

        Assert.Equal("(filter: PenFilterInput, sortBy: [PenSortInput!]): [Pen!]!", schema.Field("Query", "pens"));
        Assert.Equal(
            """
            input SearchStringOperationFilterInput {
              or: [SearchStringOperationFilterInput!]
              equals: String
              startsWith: String
            }

            enum SortEnumType {
              UP
              DESC
            }
            """,
            schema.Shape("SearchStringOperationFilterInput", "SortEnumType"));
        Assert.Contains("The same value.", schema.Sdl("IntOperationFilterInput"), StringComparison.Ordinal);
        Assert.DoesNotContain("and:", schema.Shape("PenFilterInput"), StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"pens":[{"name":"Ball"}]}}""",
            await schema.ExecuteAsync("""{ pens(filter: { name: { equals: "Ball" } }, sortBy: [{ price: UP }]) { name } }"""));
    }

    [Fact]
    public async Task AddFiltering_Should_ConfigureAndScope()
    {
        var schema = await GeneratedSchema.BuildAsync(
            Source + """

            [QueryType]
            public static partial class ScopedQueries
            {
                [UseFiltering(Scope = "plain"), UseSorting(Scope = "plain")]
                public static IEnumerable<Brand> GetBrands() => [new() { Name = "a" }, new() { Name = "b" }];
            }
            """,
            builder => builder
                .AddFiltering(c => c.AddDefaults().Configure<StringOperationFilterInputType>(d => d.Operation(DefaultFilterOperations.Contains).Ignore()))
                .AddFiltering(c => c.AddDefaults().ArgumentName("criteria"), name: "plain")
                .AddSorting()
                .AddSorting("plain"));

        Assert.DoesNotContain(" contains", schema.Shape("StringOperationFilterInput"), StringComparison.Ordinal);
        Assert.Equal("(criteria: plain_BrandFilterInput, order: [plain_BrandSortInput!]): [Brand!]!", schema.Field("Query", "brands"));
        Assert.Contains(" contains", schema.Shape("plain_StringOperationFilterInput"), StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"brands":[{"name":"b"}]}}""",
            await schema.ExecuteAsync("""{ brands(criteria: { name: { contains: "b" } }, order: [{ name: DESC }]) { name } }"""));
    }

    private static Task<GeneratedSchema> BuildAsync()
        => GeneratedSchema.BuildAsync(Source, static builder => builder.AddFiltering().AddSorting().AddGlobalObjectIdentification());
}
