using Cacao.Language;

namespace Cacao.Types.Tests;

public sealed class SchemaComparerTests
{
    [Theory]
    [InlineData("type Query { a: Int }", "type Query { a: Int b: Int }", "")]
    [InlineData("type Query { a: Int }", "type Query { a: Int! }", "")]
    [InlineData("type Query { a: Int! }", "type Query { a: Int }", "FIELD_CHANGED_KIND: Query.a changed type from Int! to Int.")]
    [InlineData("type Query { a: [Int] }", "type Query { a: [Int!]! }", "")]
    [InlineData("type Query { a(x: Int!): Int }", "type Query { a(x: Int): Int }", "")]
    [InlineData(
        "type Query { a(x: Int): Int }",
        "type Query { a(x: Int!): Int }",
        "ARG_CHANGED_KIND: Query.a arg x has changed type from Int to Int!.")]
    [InlineData(
        "type Query { a(x: Int = 1): Int }",
        "type Query { a(x: Int = 2): Int }",
        "ARG_DEFAULT_VALUE_CHANGE: Query.a arg x has changed defaultValue from 1 to 2.")]
    [InlineData("type Query { a(x: Int): Int }", "type Query { a(x: Int = 2): Int }", "")]
    [InlineData(
        "type Query { a: A } type A { b: Int }",
        "type Query { a: A } interface A { b: Int }",
        "TYPE_CHANGED_KIND: A changed from an Object type to an Interface type.")]
    [InlineData(
        "type Query { a(i: I): Int } input I { a: Int }",
        "type Query { a(i: I): Int } input I { a: Int b: [Int]! = [] }",
        "OPTIONAL_INPUT_FIELD_ADDED: An optional field b on input type I was added.")]
    [InlineData("type Query { a: E } enum E { A B }", "type Query { a: E } enum E { B A }", "")]
    [InlineData(
        "type Query { b: B } interface A { x(p: Int): Int } interface B implements A { x(p: Int q: Int): Int }",
        "type Query { b: B } interface A { x: Int } interface B implements A { x(p: Int): Int }",
        "ARG_REMOVED: A.x arg p was removed.\nARG_REMOVED: B.x arg q was removed.")]
    public void Compare_Should_ListWhatClientsMayNotice(string before, string after, string expected)
        => Assert.Equal(expected, string.Join("\n", SchemaComparer.Compare(Build(before), Build(after))));

    [Fact]
    public void Compare_Should_NameTheElement_When_ArgumentIsRemoved()
    {
        var change = Assert.Single(SchemaComparer.FindBreakingChanges(
            Build("type Query { a(x: Int): Int b: Int }"),
            Build("type Query { a: Int b: Int }")));

        Assert.Equal("Query.a(x:)", change.Coordinate);
        Assert.Equal(SchemaChangeSeverity.Breaking, change.Severity);
    }

    [Fact]
    public void FindDangerousChanges_Should_LeaveOutBreakingOnes()
    {
        var before = Build("type Query { a: E b: Int c: Int } enum E { A B }");
        var after = Build("type Query { a: E c: Int } enum E { A B C }");

        Assert.Equal(
            "VALUE_ADDED_TO_ENUM: C was added to enum type E.",
            string.Join("\n", SchemaComparer.FindDangerousChanges(before, after)));
        Assert.Equal("FIELD_REMOVED: Query.b was removed.", string.Join("\n", SchemaComparer.FindBreakingChanges(before, after)));
    }

    private static Schema Build(string sdl) => new SchemaBuilder().AddDocument(GraphQLParser.Parse(sdl)).Build();
}
