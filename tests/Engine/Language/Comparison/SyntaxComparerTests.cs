namespace Cacao.Language;

public sealed class SyntaxComparerTests
{
    [Fact]
    public void AreEqual_Should_IgnoreWhereNodesStand()
        => Assert.True(SyntaxComparer.AreEqual(GraphQLParser.Parse("{ a(b: [1, {c: $d}]) }"), GraphQLParser.Parse("\n{a(b:[1{c:$d}])}")));

    [Theory]
    [InlineData("{ a }", "{ b }")]
    [InlineData("{ a }", "{ a b }")]
    [InlineData("{ a: b }", "{ b }")]
    [InlineData("{ a(b: 1) }", "{ a(b: 1.0) }")]
    [InlineData("{ a(b: \"c\") }", "{ a(b: \"\"\"c\"\"\") }")]
    [InlineData("{ a(b: true) }", "{ a(b: false) }")]
    [InlineData("{ a @b }", "{ a @c }")]
    [InlineData("{ ... on A { b } }", "{ ... { b } }")]
    [InlineData("query { a }", "mutation { a }")]
    [InlineData("query Q($a: A) { a }", "query Q($a: A!) { a }")]
    [InlineData("type A { b: C }", "interface A { b: C }")]
    [InlineData("type A { b: C }", "extend type A { b: C }")]
    [InlineData("type A { b: C }", "type A implements D { b: C }")]
    [InlineData("union A = B", "union A = C")]
    [InlineData("enum A { B }", "enum A { C }")]
    [InlineData("input A { b: C }", "input A { b: C = 1 }")]
    [InlineData("scalar A", "scalar A @b")]
    [InlineData("\"a\" scalar A", "\"b\" scalar A")]
    [InlineData("schema { query: A }", "schema { mutation: A }")]
    [InlineData("directive @a on FIELD", "directive @a repeatable on FIELD")]
    public void AreEqual_Should_SeeTheDifference(string left, string right)
    {
        Assert.False(SyntaxComparer.AreEqual(GraphQLParser.Parse(left), GraphQLParser.Parse(right)));
        Assert.True(SyntaxComparer.AreEqual(GraphQLParser.Parse(left), GraphQLParser.Parse(left)));
    }
}
