namespace Cacao.Fusion.Composition;

public sealed class UnsupportedDirectiveRuleTests
{
    [Theory]
    [InlineData("type Vehicle @interfaceObject @key(fields: \"id\") { id: ID! }")]
    [InlineData("type Vehicle @partial { id: ID! }")]
    [InlineData("interface Vehicle @partial { id: ID! }")]
    public void Validate_Should_Find_When_DirectiveIsOfAProposal(string type)
        => RuleAssert.Invalid(new UnsupportedDirectiveRule(), "UNSUPPORTED_DIRECTIVE", ["Vehicle A"], type);

    [Fact]
    public void Validate_Should_FindNothing_When_TheSchemaDefinesTheDirective()
        => RuleAssert.Valid(new UnsupportedDirectiveRule(), "directive @partial on OBJECT type Vehicle @partial { id: ID! }");

    [Fact]
    public void Compose_Should_NameTheDirective_When_ItStandsForAnInterface()
    {
        var result = SchemaComposer.Compose(
        [
            new SourceSchemaText("fleet", "type Query { vehicles: [Vehicle] } interface Vehicle { id: ID! } type Van implements Vehicle { id: ID! }"),
            new SourceSchemaText("tolls", "type Vehicle @interfaceObject @key(fields: \"id\") { id: ID! tolls: Int }"),
        ]);

        var error = Assert.Single(result.Errors);
        Assert.Equal((CompositionCodes.UnsupportedDirective, "Vehicle", "tolls"), (error.Code, error.Coordinate, error.SchemaName));
        Assert.Contains("annotated with @interfaceObject, which is not supported", error.Message, StringComparison.Ordinal);
    }
}
