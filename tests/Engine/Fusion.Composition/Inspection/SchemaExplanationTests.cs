namespace Cacao.Fusion.Composition;

public sealed class SchemaExplanationTests
{
    private static readonly SourceSchemaText[] s_sources =
    [
        new(
            "catalog",
            """
            type Query { product(id: ID!): Product @lookup things: [Thing] }
            interface Thing { id: ID! }
            type Product implements Thing @key(fields: "id") { id: ID! @shareable name: String! @shareable weight: Int secret: Int @inaccessible }
            """),
        new(
            "reviews",
            """
            type Query { lookups: Lookups! @internal reviews: [Review] }
            type Lookups @internal { product(id: ID!): Product @lookup @internal }
            type Review { product: Product @provides(fields: "name") }
            type Product @key(fields: "id") { id: ID! @shareable name: String! @external score(weight: Int @require(field: "weight")): Float }
            """),
    ];

    [Theory]
    [InlineData("Query.reviews", "Query.reviews: [Review]\n  reviews")]
    [InlineData("Product.name", "Product.name: String!\n  catalog\n    looked up by { id }: product(id: ID!): Product\n  reviews, only where it is provided\n    looked up by { id }: lookups.product(id: ID!): Product, internal")]
    [InlineData("Product.score", "Product.score: Float\n  reviews, needs { weight } of other schemas\n    looked up by { id }: lookups.product(id: ID!): Product, internal")]
    [InlineData("Review.product", "Review.product: Product\n  reviews, with { name } of other schemas\n    no lookup: reached by its own fields alone")]
    [InlineData("Product.secret", "Product.secret: Int (not shown to clients)\n  catalog\n    looked up by { id }: product(id: ID!): Product")]
    [InlineData("Thing", "interface Thing\n  catalog\n    gives id\n    no lookup: reached by its own fields alone")]
    public void Explain_Should_SayWhoGivesIt_When_ElementIsThere(string coordinate, string expected)
        => Assert.Equal(expected.Split('\n'), SchemaExplanation.Explain(Compose(s_sources), coordinate));

    [Theory]
    [InlineData("Nothing")]
    [InlineData("Product.nothing")]
    [InlineData("Product.name.more")]
    public void Explain_Should_BeNull_When_ElementIsNot(string coordinate)
        => Assert.Null(SchemaExplanation.Explain(Compose(s_sources), coordinate));

    internal static string Compose(params SourceSchemaText[] sources)
    {
        var result = SchemaComposer.Compose(sources);
        return result.ExecutionSchema ?? throw new InvalidOperationException(string.Join('\n', result.Log));
    }
}
