namespace Cacao.Fusion.Composition;

/// <summary>What is proposed for a query path without a plan composes when it is done.</summary>
public sealed class SatisfiabilityAdvisorTests
{
    [Fact]
    public void Compose_Should_ProposeALookup_When_OneIsMissing()
        => Check(
            """
            B: extend type Query {
              productById(id: ID!): Product @lookup @internal
            }
            """,
            "type Query { products: [Product] } type Product @key(fields: \"id\") { id: ID! name: String }",
            "type Query { topSellers: [Product] } type Product @key(fields: \"id\") { id: ID! rating: Int }");

    [Fact]
    public void Compose_Should_ProposeTheKeyToo_When_TheOtherSchemaHasIt()
        => Check(
            """
            B: extend type Product @key(fields: "sku") {
              sku: String!
            }
            extend type Query {
              productBySku(sku: String!): Product @lookup @internal
            }
            """,
            "type Query { products: [Product] productBySku(sku: String!): Product @lookup } type Product { sku: String! }",
            "type Query { b: Int } type Product { rating: Int }");

    [Fact]
    public void Compose_Should_ProposeTheLookupOfASeveralFieldsKey_When_ThatIsTheKey()
        => Check(
            """
            B: extend type Query {
              seatByRowAndNumber(row: Int!, number: Int!): Seat @lookup @internal
            }
            """,
            "type Query { seats: [Seat] } type Seat @key(fields: \"row number\") { row: Int! number: Int! }",
            "type Query { b: Int } type Seat @key(fields: \"row number\") { row: Int! number: Int! price: Int }");

    [Fact]
    public void Compose_Should_ProposeALookupOfTheRequiredObject_When_ARequirementCannotBeMet()
        => Check(
            """
            C: extend type Query {
              productById(id: ID!): Product @lookup @internal
            }
            """,
            "type Query { productById(id: ID!): Product @lookup } type Product { id: ID! }",
            "type Query { productById(id: ID!): Product @lookup @internal } type Product { id: ID! cost(weight: Int @require(field: \"weight\")): Int }",
            "type Query { heavy: [Product] } type Product @key(fields: \"id\") { id: ID! weight: Int }");

    [Fact]
    public void Compose_Should_ProposeALookupOnTheWay_When_TheObjectItselfHasNoKey()
        => Check(
            """
            B: extend type Query {
              userById(id: ID!): User @lookup @internal
            }
            """,
            "type Query { users: [User] } type User @key(fields: \"id\") { id: ID! address: Address @shareable } type Address { city: String }",
            "type Query { b: Int } type User @key(fields: \"id\") { id: ID! address: Address @shareable } type Address { zip: String }");

    [Fact]
    public void Compose_Should_ProposeToShareTheField_When_NothingIdentifiesTheObject()
        => Check(
            """
            A: extend type Viewer {
              lastName: String! @shareable
            }
            B: extend type Viewer @shareable
            """,
            "type Query { viewer: Viewer } type Viewer { firstName: String! }",
            "type Query { b: Int } type Viewer { lastName: String! }");

    [Fact]
    public void Compose_Should_ProposeALookupById_When_ANodeHasNone()
    {
        var options = new CompositionOptions { EnableGlobalObjectIdentification = true };
        var sources = Sources("type Query { cats: [Cat] } interface Node { id: ID! } type Cat implements Node { id: ID! }");

        var error = Assert.Single(SchemaComposer.Compose(sources, options).Errors);

        Assert.Contains("catById(id: ID!): Cat @lookup @internal", Assert.Single(error.Proposal).Text, StringComparison.Ordinal);
        Assert.True(SchemaComposer.Compose(Apply(sources, error.Proposal), options).IsSuccess);
    }

    [Fact]
    public void Compose_Should_ProposeTheSameOnce_When_ItHelpsSeveralPaths()
    {
        var sources = Sources(
            "type Query { products: [Product] best: Product } type Product @key(fields: \"id\") { id: ID! }",
            "type Query { b: Int } type Product @key(fields: \"id\") { id: ID! rating: Int stars: Int weight: Int }");

        var errors = SchemaComposer.Compose(sources).Errors.ToList();

        Assert.True(errors.Count >= 3, $"{errors.Count} errors");
        Assert.Single(errors.Select(e => string.Join('\n', e.Proposal)).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void ToString_Should_ShowTheProposal_When_ThereIsOne()
    {
        var error = Assert.Single(SchemaComposer.Compose(Sources(
            "type Query { products: [Product] } type Product @key(fields: \"id\") { id: ID! }",
            "type Query { b: Int } type Product @key(fields: \"id\") { id: ID! rating: Int }")).Errors);

        Assert.EndsWith(
            """
              It composes with this in 'B':
                extend type Query {
                  productById(id: ID!): Product @lookup @internal
                }
            """.ReplaceLineEndings("\n"),
            error.ToString(),
            StringComparison.Ordinal);
    }

    private static void Check(string expected, params string[] texts)
    {
        var sources = Sources(texts);

        var errors = SchemaComposer.Compose(sources).Errors.ToList();

        Assert.All(errors, e => Assert.Equal(CompositionCodes.UnsatisfiableQueryPath, e.Code));
        Assert.Contains(expected.ReplaceLineEndings("\n"), errors.Select(e => string.Join('\n', e.Proposal.Select(a => $"{a.SchemaName}: {a.Text}"))));
        Assert.All(errors, e => Assert.DoesNotContain(
            SchemaComposer.Compose(Apply(sources, e.Proposal)).Errors, left => left.Message.Split('\n')[0] == e.Message.Split('\n')[0]));
    }

    private static List<SourceSchemaText> Sources(params string[] texts)
        => [.. texts.Select((text, i) => new SourceSchemaText(((char)('A' + i)).ToString(), text))];

    private static List<SourceSchemaText> Apply(IEnumerable<SourceSchemaText> sources, IReadOnlyList<SchemaAddition> additions)
        => [.. sources.Select(s => s with { Text = string.Join('\n', additions.Where(a => a.SchemaName == s.Name).Select(a => a.Text).Prepend(s.Text)) })];
}
