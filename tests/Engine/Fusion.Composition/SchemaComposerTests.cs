using Cacao.Language;
using Snapshooter.Xunit;

namespace Cacao.Fusion.Composition;

public sealed class SchemaComposerTests
{
    private static readonly CompositionOptions s_options = new() { EnableGlobalObjectIdentification = true };

    [Fact]
    public void Compose_Should_MatchSnapshot_When_SchemasFitTogether()
    {
        var result = SchemaComposer.Compose(Resolvable(), s_options);

        Assert.True(result.IsSuccess, string.Join('\n', result.Log));
        result.ExecutionSchema.MatchSnapshot();
    }

    [Fact]
    public void Compose_Should_YieldParsableSchema_When_SchemasFitTogether()
    {
        var result = SchemaComposer.Compose(Resolvable(), s_options);

        var document = GraphQLParser.Parse(result.ExecutionSchema!);
        Assert.Equal(
            ["CATALOG", "INVENTORY", "REVIEWS"],
            document.Definitions.OfType<EnumTypeDefinitionNode>().Single(d => d.Name.Value == "fusion__Schema").Values.Select(v => v.Name.Value));
    }

    public static TheoryData<int, int, int> Orders => new() { { 0, 2, 1 }, { 1, 0, 2 }, { 1, 2, 0 }, { 2, 0, 1 }, { 2, 1, 0 } };

    [Theory]
    [MemberData(nameof(Orders))]
    public void Compose_Should_YieldSameText_When_SchemasAreReordered(int first, int second, int third)
    {
        var sources = Resolvable();

        var expected = SchemaComposer.Compose(sources, s_options).ExecutionSchema;
        var reordered = SchemaComposer.Compose([sources[first], sources[second], sources[third]], s_options).ExecutionSchema;

        Assert.NotNull(expected);
        Assert.Equal(expected, reordered);
    }

    [Fact]
    public void Compose_Should_ReportPath_When_LookupIsMissing()
    {
        var result = SchemaComposer.Compose(ShopSchemas.All, s_options);

        Assert.False(result.IsSuccess);
        var error = Assert.Single(result.Errors, e => e.Coordinate == "Product.reviews" && e.Message.Contains("'catalog:Query.productById<Product>'", StringComparison.Ordinal));
        Assert.Equal(CompositionCodes.UnsatisfiableQueryPath, error.Code);
        Assert.Equal(
            """
            Unable to access the field 'Product.reviews' on path 'catalog:Query.productById<Product>'.
              Unable to transition between schemas 'catalog' and 'reviews' for access to field 'reviews:Product.reviews<Review>'.
                No lookups found for type 'Product' in schema 'reviews'.
            """.ReplaceLineEndings("\n"),
            error.Message);
    }

    [Fact]
    public void Compose_Should_ReportLocation_When_SyntaxIsInvalid()
    {
        var result = SchemaComposer.Compose([new SourceSchemaText("a", "type Query {\n  x Int\n}")]);

        var error = Assert.Single(result.Errors);
        Assert.Equal(CompositionCodes.InvalidGraphQL, error.Code);
        Assert.Equal("a", error.SchemaName);
        Assert.Contains("(line 2, column 5)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_Should_ReportAllOfAPhase_When_SeveralSchemasAreInvalid()
    {
        var result = SchemaComposer.Compose(
        [
            new SourceSchemaText("a", "type Query { x: Missing }"),
            new SourceSchemaText("b", "type Query { y(id: ID! @is(field: \"id\")): Int }"),
        ]);

        Assert.Equal([CompositionCodes.InvalidGraphQL, CompositionCodes.IsInvalidUsage], result.Errors.Select(e => e.Code));
    }

    [Fact]
    public void Compose_Should_Succeed_When_KeysAreSpreadOverSchemas()
    {
        var result = SchemaComposer.Compose(
        [
            new SourceSchemaText("a", "type Query { products: [Product!]! } type Product @key(fields: \"id\") { id: ID! }"),
            new SourceSchemaText(
                "b",
                "type Query { byId(id: ID!): Product @lookup @internal } type Product { id: ID! keyField1: Int! @shareable }"),
            new SourceSchemaText(
                "c",
                "type Query { byKeyField1(keyField1: Int!): Product @lookup @internal } type Product { keyField2: Int! @shareable }"),
            new SourceSchemaText(
                "d",
                """
                type Query { byKey(keyField1: Int! keyField2: Int!): Product @lookup @internal }
                type Product { keyField1: Int! keyField2: Int! special: Int! }
                """),
        ]);

        Assert.True(result.IsSuccess, string.Join('\n', result.Log));
    }

    [Theory]
    [InlineData("One line.")]
    [InlineData("Says \"this\" and C:\\that")]
    [InlineData("First.\n  Indented.\n\nLast \"\"\" one.")]
    [InlineData("  Leading\nspace")]
    public void Compose_Should_KeepDescriptions_When_TheyAreOdd(string description)
    {
        var literal = SyntaxPrinter.Print(new StringValueNode(description, isBlock: false));
        var source = new SourceSchemaText("a", $"type Query {{ {literal} x({literal} y: Int): Int }}");

        var document = GraphQLParser.Parse(SchemaComposer.Compose([source]).ExecutionSchema!);

        var field = Assert.Single(document.Definitions.OfType<ObjectTypeDefinitionNode>().Single().Fields);
        Assert.Equal(description, field.Description!.Value);
        Assert.Equal(description, field.Arguments[0].Description!.Value);
    }

    [Fact]
    public void Compose_Should_Warn_When_InputTypeLosesFields()
    {
        var result = SchemaComposer.Compose(
        [
            new SourceSchemaText("a", "type Query { x(where: Filter): Int } input Filter { name: String size: Int }"),
            new SourceSchemaText("b", "type Query { y(where: Filter): Int } input Filter { name: String }"),
        ]);

        Assert.True(result.IsSuccess);
        var warning = Assert.Single(result.Warnings);
        Assert.Equal(CompositionCodes.InputFieldOmitted, warning.Code);
        Assert.Equal("Filter.size", warning.Coordinate);
    }

    [Theory]
    [InlineData("shop-a", "shop_a")]
    [InlineData("shopA", "shop-a")]
    [InlineData("a", "a")]
    public void Compose_Should_Refuse_When_NamesBecomeOne(string first, string second)
    {
        var result = SchemaComposer.Compose(
            [new SourceSchemaText(first, "type Query { x: Int }"), new SourceSchemaText(second, "type Query { y: Int }")]);

        Assert.Equal(CompositionCodes.ConflictingSourceSchemaName, Assert.Single(result.Errors).Code);
    }

    [Fact]
    public void Compose_Should_LeaveOut_When_TagIsExcluded()
    {
        var source = new SourceSchemaText(
            "a",
            """
            type Query { x: Int y: Hidden @tag(name: "private") }
            type Hidden { z: Int @tag(name: "private") }
            directive @tag(name: String!) repeatable on FIELD_DEFINITION
            """);

        var result = SchemaComposer.Compose([source], new CompositionOptions { ExcludeByTag = ["private"] });

        Assert.True(result.IsSuccess, string.Join('\n', result.Log));
        Assert.DoesNotContain("Hidden", result.ExecutionSchema, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ExampleOne", "EXAMPLE_ONE")]
    [InlineData("Example_Two", "EXAMPLE_TWO")]
    [InlineData("Example__Three", "EXAMPLE_THREE")]
    [InlineData("ExampleFourFive", "EXAMPLE_FOUR_FIVE")]
    [InlineData("products-api", "PRODUCTS_API")]
    [InlineData("HTTPServer2", "HTTP_SERVER2")]
    public void Constant_Should_BeAnEnumValue_When_NameIsAny(string name, string expected)
        => Assert.Equal(expected, ExecutionNames.Constant(name));

    private static SourceSchemaText[] Resolvable()
    {
        var reviews = ShopSchemas.Reviews with
        {
            Text = ShopSchemas.Reviews.Text.Replace(
                "reviewById(id: ID!): Review @lookup",
                "reviewById(id: ID!): Review @lookup productById(id: ID!): Product @lookup @internal",
                StringComparison.Ordinal),
        };
        return [ShopSchemas.Catalog, ShopSchemas.Inventory, reviews];
    }
}
