namespace Cacao.Fusion.Composition;

public sealed class CompositionDiffTests
{
    private const string Before = "type Query { a(x: Int): A k: K } type A { id: ID! name: String hidden: Int @inaccessible } enum K { X Y }";

    [Theory]
    [InlineData("type Query { a(x: Int): A k: K } type A { id: ID! name: String } enum K { X Y }", "")]
    [InlineData("type Query { a(x: Int): A k: K } type A { id: ID! name: String } enum K { X Y } type Mutation { b: Int @inaccessible }", "")]
    [InlineData(
        "type Query { a(x: Int): A k: K b: B } type A { id: ID! name: String hidden: Int } type B { c: Int } enum K { X Y }",
        "safe: A.hidden was added.|safe: B was added.|safe: Query.b was added.")]
    [InlineData(
        "type Query { a(x: Int!, y: Int): A k: K } type A { id: ID } enum K { X Y Z }",
        "breaking: A.id changed type from ID! to ID.|breaking: A.name was removed.|breaking: Query.a arg x has changed type from Int to Int!."
        + "|dangerous: Z was added to enum type K.|dangerous: An optional arg y on Query.a was added.")]
    public void Compare_Should_TellWhatClientsNotice_When_SchemasDiffer(string after, string expected)
    {
        var differences = CompositionDiff.Compare(Compose(Before), Compose(after));

        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), differences.Select(d => d.ToString()));
    }

    private static string Compose(string schema) => SchemaExplanationTests.Compose(new SourceSchemaText("s", schema));
}
