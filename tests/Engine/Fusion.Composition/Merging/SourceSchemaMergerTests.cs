using Cacao.Language;

namespace Cacao.Fusion.Composition;

public sealed class SourceSchemaMergerTests
{
    [Theory]
    [InlineData("String!", "String", "String")]
    [InlineData("[String!]!", "[String]!", "[String]!")]
    [InlineData("[[Int!]!]", "[[Int]!]!", "[[Int]!]")]
    [InlineData("Animal", "Dog!", "Animal")]
    [InlineData("[Dog!]!", "[Animal!]!", "[Animal!]!")]
    public void Merge_Should_WidenOutputTypes_When_SourcesDiffer(string first, string second, string expected)
    {
        const string Types = "interface Animal { id: ID! } type Dog implements Animal { id: ID! } type Cat implements Animal { id: ID! }";

        foreach (var (a, b) in new[] { (first, second), (second, first) })
        {
            var merged = TestSchemas.Merge(new CompositionOptions(), $"type Query {{ x: {a} }} {Types}", $"type Query {{ x: {b} }} {Types}");

            Assert.Equal(expected, merged.QueryType!.Field("x")!.Type.Text());
        }
    }

    [Fact]
    public void Merge_Should_TakeTheSmallestDeclaredType_When_SeveralHoldAll()
    {
        var merged = TestSchemas.Merge(
            new CompositionOptions(),
            "type Query { x: Any } union Any = Dog | Cat | Car type Dog { id: ID! } type Cat { id: ID! } type Car { id: ID! }",
            "type Query { x: Pet } union Pet = Dog | Cat type Dog { id: ID! } type Cat { id: ID! }",
            "type Query { x: Animal } union Animal = Dog | Cat | Car type Dog { id: ID! } type Cat { id: ID! } type Car { id: ID! }");

        Assert.Equal("Animal", merged.QueryType!.Field("x")!.Type.Text());
    }

    [Theory]
    [InlineData("String!", "String", "String!")]
    [InlineData("[String!]", "[String]!", "[String!]!")]
    public void Merge_Should_NarrowInputTypes_When_SourcesDiffer(string first, string second, string expected)
    {
        var merged = TestSchemas.Merge(
            new CompositionOptions(),
            $"type Query {{ x(a: {first}): Int }} input I {{ f: {first} }}",
            $"type Query {{ x(a: {second}): Int }} input I {{ f: {second} }}");

        Assert.Equal(expected, merged.QueryType!.Field("x")!.Argument("a")!.Type.Text());
        Assert.Equal(expected, merged.Type<InputObjectTypeDefinition>("I")!.Field("f")!.Type.Text());
    }

    [Fact]
    public void Merge_Should_GivePath_When_LookupIsNested()
    {
        var merged = TestSchemas.Merge(
            new CompositionOptions(),
            """
            type Query { api: Api! self: Query! byArgument(x: Int): Api }
            type Api { products: Products! back: Api }
            type Products @internal { byId(id: ID!): Product @lookup }
            type Product { id: ID! }
            """);

        var lookup = Assert.Single(merged.Type("Product")!.FindAll(DirectiveNames.FusionLookup));
        Assert.Equal("api.products", lookup.StringArgument("path"));
        Assert.True(lookup.BooleanArgument("internal"));
    }

    [Fact]
    public void Merge_Should_MakeOneLookupEach_When_MapHasAlternatives()
    {
        var merged = TestSchemas.Merge(
            new CompositionOptions(),
            """
            type Query { brand(by: BrandBy! @is(field: "{ id } | { key: code }") region: String!): Brand @lookup }
            type Brand { id: Int! code: String! region: String! }
            input BrandBy @oneOf { id: Int key: String }
            """);

        var lookups = merged.Type("Brand")!.FindAll(DirectiveNames.FusionLookup).ToList();
        Assert.Equal(["id region", "code region"], lookups.Select(l => l.StringArgument("key")));
        Assert.Equal(["{ id }", "region"], lookups[0].StringsArgument("map"));
        Assert.Equal(["{ key: code }", "region"], lookups[1].StringsArgument("map"));
    }

    [Theory]
    [InlineData("dimension.{ size weight }", "dimension { size weight }")]
    [InlineData("{ a: dimension.size b: dimension.weight c: name }", "dimension { size weight } name")]
    [InlineData("parts[{ id maker: maker.name }]", "parts { id maker { name } }")]
    [InlineData("<Book>.isbn | <Movie>.id", "... on Book { isbn } ... on Movie { id }")]
    [InlineData("media<Book>.isbn", "media { ... on Book { isbn } }")]
    [InlineData("{ width: width(unit: IMPERIAL) }", "width(unit: IMPERIAL)")]
    public void From_Should_SelectWhatMapReads_When_MapIsAny(string map, string expected)
        => Assert.Equal(expected, SelectionTree.From(FieldSelectionMapParser.Parse(map)).ToString());

    [Fact]
    public void Merge_Should_RemoveWhatNobodyReaches_When_Asked()
    {
        var schemas = TestSchemas.Parse(
            """
            type Query { a(x: Used): Reached }
            type Reached implements I { id: ID! d(w: Weight! @require(field: "id")): Int }
            interface I { id: ID! }
            type Also implements I { id: ID! }
            type Lost { x: Int }
            input Used { s: Scalar } input Unused { x: Int }
            scalar Scalar scalar Weight scalar Forgotten
            """);

        var merged = new SourceSchemaMerger(schemas, new CompositionOptions()).Merge();

        Assert.Equal(["Query", "Reached", "I", "Also", "Used", "Scalar", "Weight"], merged.Types.Select(t => t.Name));
    }

    [Fact]
    public void Merge_Should_ReplaceNodeFields_When_GlobalObjectIdentificationIsOn()
    {
        const string Source = "type Query { node(id: ID!): Node nodes(ids: [ID!]!): [Node]! } interface Node { id: ID! }";

        var merged = TestSchemas.Merge(new CompositionOptions { EnableGlobalObjectIdentification = true }, Source, Source);

        var field = Assert.Single(merged.QueryType!.Fields);
        Assert.Equal("node", field.Name);
        Assert.Empty(field.Directives);
        Assert.Equal("ID!", Assert.Single(field.Arguments).Type.Text());
    }

    [Fact]
    public void Merge_Should_KeepSchemasOwnDirective_When_ItMeansSomethingElse()
    {
        var merged = TestSchemas.Merge(
            new CompositionOptions(),
            """type Query { x: Int @cost(level: 3) } directive @cost(level: Int) on FIELD_DEFINITION""");

        Assert.False(merged.QueryType!.Field("x")!.Has("cost"));
        Assert.Empty(merged.DirectiveDefinitions);
    }

    [Fact]
    public void Merge_Should_PrefixDirective_When_ItIsPrivate()
    {
        var merged = TestSchemas.Merge(
            new CompositionOptions { CacheControlMergeBehavior = DirectiveMergeBehavior.IncludePrivate },
            "type Query { x: Int @cacheControl(maxAge: 5 scope: PRIVATE) }",
            "type Query { x: Int @cacheControl(maxAge: 3) }");

        var directive = merged.QueryType!.Field("x")!.Find("fusion__cacheControl")!;
        Assert.Equal("(maxAge: 3, scope: PRIVATE)", SelectionSets.PrintArguments(directive.Arguments));
        Assert.Equal("fusion__cacheControl", Assert.Single(merged.DirectiveDefinitions).Name.Value);
        Assert.NotNull(merged.Type<EnumTypeDefinition>("fusion__CacheControlScope"));
    }
}
