namespace Cacao.Language;

public sealed class ExecutableParserTests
{
    [Fact]
    public void Parse_Should_ReadEveryPartOfAnOperation()
    {
        var document = GraphQLParser.Parse(
            """
            "What it is for"
            query Find($id: ID! = "1" @deprecated, "How many" $first: [Int!]) @live {
              best: product(id: $id, with: {tags: [A, true, null, 1, 2.5e3]}) @include(if: true) { ...Parts }
              ... on Shop @skip(if: false) { name }
              ... { id }
            }
            """);

        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(document.Definitions));
        Assert.Equal("What it is for", operation.Description?.Value);
        Assert.Equal("Find", operation.Name?.Value);
        Assert.Equal("live", Assert.Single(operation.Directives).Name.Value);
        Assert.Equal("deprecated", Assert.Single(operation.VariableDefinitions[0].Directives).Name.Value);
        Assert.Equal("How many", operation.VariableDefinitions[1].Description?.Value);
        var field = Assert.IsType<FieldNode>(operation.SelectionSet.Selections[0]);
        Assert.Equal(("best", "product", 2), (field.Alias?.Value, field.Name.Value, field.Arguments.Count));
        Assert.Equal("Parts", Assert.IsType<FragmentSpreadNode>(Assert.Single(field.SelectionSet!.Selections)).Name.Value);
        Assert.Equal("Shop", Assert.IsType<InlineFragmentNode>(operation.SelectionSet.Selections[1]).TypeCondition?.Name.Value);
        Assert.Null(Assert.IsType<InlineFragmentNode>(operation.SelectionSet.Selections[2]).TypeCondition);
    }

    [Fact]
    public void Parse_Should_KeepTheDescription_When_AFragmentHasOne()
    {
        var document = GraphQLParser.Parse("\"\"\"The parts\"\"\" fragment Parts on Product { id }");

        var fragment = Assert.IsType<FragmentDefinitionNode>(Assert.Single(document.Definitions));
        Assert.Equal("The parts", fragment.Description?.Value);
        Assert.Equal(new Location(0, 48, 1, 1), fragment.Location);
    }

    [Fact]
    public void Parse_Should_PlaceNodes_When_TheyStandOnOtherLines()
    {
        var document = GraphQLParser.Parse("{\n  a\n  b(é: 1)\n}".Replace('é', 'e'));

        var operation = (OperationDefinitionNode)document.Definitions[0];
        var field = (FieldNode)operation.SelectionSet.Selections[1];
        Assert.Equal(new Location(8, 15, 3, 3), field.Location);
        Assert.Equal(new Location(10, 14, 3, 5), field.Arguments[0].Location);
        Assert.Equal(new Location(0, 17, 1, 1), document.Location);
    }

    [Theory]
    [InlineData("", 1, 1, "Unexpected <EOF>.")]
    [InlineData("{", 1, 2, "Expected Name, found <EOF>.")]
    [InlineData("{}", 1, 2, "Expected Name, found \"}\".")]
    [InlineData("notAnOperation Foo { field }", 1, 1, "Unexpected Name \"notAnOperation\".")]
    [InlineData("query ($a: Int = $b) { a }", 1, 18, "Unexpected variable \"$b\" in constant value.")]
    [InlineData("query ($a: Int @d(x: $b)) { a }", 1, 22, "Unexpected variable \"$b\" in constant value.")]
    [InlineData("type A { f: Int @d(x: [$b]) }", 1, 24, "Unexpected variable \"$b\" in constant value.")]
    [InlineData("\"text\" { a }", 1, 8, "Unexpected \"{\".")]
    [InlineData("\"text\" extend type A { b: C }", 1, 1, "Unexpected description, descriptions are supported only on type definitions.")]
    [InlineData("fragment on on on { on }", 1, 10, "Unexpected Name \"on\".")]
    [InlineData("{ a(b: ) }", 1, 8, "Unexpected \")\".")]
    [InlineData("{ a(b: $) }", 1, 9, "Expected Name, found \")\".")]
    [InlineData("{ a } \"text\"", 1, 13, "Unexpected <EOF>.")]
    public void Parse_Should_SayWhatAndWhere_When_TheTextIsNoDocument(string source, int line, int column, string message)
    {
        var exception = Assert.Throws<SyntaxException>(() => GraphQLParser.Parse(source));

        Assert.Equal("Syntax Error: " + message, exception.Message);
        Assert.Equal((line, column), (exception.Location.Line, exception.Location.Column));
    }

    [Fact]
    public void Parse_Should_TakeKeywordsAsNames_When_TheGrammarAllows()
    {
        string[] keywords = ["on", "fragment", "query", "mutation", "subscription", "true", "false", "null", "type", "extend"];

        foreach (var keyword in keywords)
        {
            var fragment = keyword == "on" ? "a" : keyword;
            var text = $"query {keyword} {{ ...{fragment} ... on {keyword} {{ {keyword}: {keyword}({keyword}: ${keyword}) @{keyword} }} }}";
            var document = GraphQLParser.Parse(text);
            Assert.True(SyntaxComparer.AreEqual(document, GraphQLParser.Parse(SyntaxPrinter.Print(document))), keyword);
        }
    }

    [Theory]
    [InlineData("id name")]
    [InlineData("{ id name }")]
    public void ParseSelectionSet_Should_TakeBracesOrLeaveThem(string source)
        => Assert.Equal("{\n  id\n  name\n}", SyntaxPrinter.Print(GraphQLParser.ParseSelectionSet(source)));

    [Theory]
    [InlineData("", "Expected Name, found <EOF>.")]
    [InlineData("{ id } name", "Expected <EOF>, found Name \"name\".")]
    [InlineData("id }", "Expected Name, found \"}\".")]
    public void ParseSelectionSet_Should_Refuse_When_TheTextIsMoreOrLess(string source, string message)
        => Assert.Equal(
            "Syntax Error: " + message,
            Assert.Throws<SyntaxException>(() => GraphQLParser.ParseSelectionSet(source)).Message);
}
