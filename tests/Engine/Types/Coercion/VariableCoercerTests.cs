using System.Text;
using Cacao.Language;

namespace Cacao.Types.Tests;

public sealed class VariableCoercerTests
{
    private static readonly Schema s_schema = new SchemaBuilder()
        .AddDocument(GraphQLParser.Parse(
            """
            type Query { a(filter: Filter, ids: [ID!], count: Int = 7, kind: Kind): Int }
            input Filter { name: String!, size: Int = 3, nested: Filter, tags: [String!] }
            input Choice @oneOf { a: Int b: String }
            enum Kind { SMALL LARGE }
            scalar Upload
            """))
        .Build();

    [Fact]
    public void Coerce_Should_FillDefaults_When_VariablesAreMissing()
    {
        var variables = Coerce("query($a: Int = 5, $b: String, $f: Filter) { a }", """{"f":{"name":"x"}}""");

        Assert.True(variables.TryGetValue("a", out var a));
        Assert.Equal(5, a);
        Assert.False(variables.HasValue("b"));
        Assert.Equal("{name: \"x\", size: 3}", variables.GetLiteral("f")!.ToString());
    }

    [Theory]
    [InlineData("query($a: Int!) { a }", "{}", "Variable \"$a\" of required type \"Int!\" was not provided.")]
    [InlineData("query($a: Int!) { a }", """{"a":null}""", "Variable \"$a\" of non-null type \"Int!\" must not be null.")]
    [InlineData("query($a: Query) { a }", "{}", "Variable \"$a\" expected value of type \"Query\" which cannot be used as an input type.")]
    [InlineData("query($a: Int) { a }", """{"a":"x"}""", "Variable \"$a\" got invalid value \"x\"; Int cannot represent non-integer value: \"x\"")]
    [InlineData(
        "query($f: Filter) { a }",
        """{"f":{"nested":{"name":"y","tags":["a",1]},"name":2}}""",
        "Variable \"$f\" got invalid value 2 at \"f.name\"; String cannot represent a non string value: 2",
        "Variable \"$f\" got invalid value 1 at \"f.nested.tags[1]\"; String cannot represent a non string value: 1")]
    [InlineData(
        "query($f: Filter) { a }",
        """{"f":{"nam":"y"}}""",
        "Variable \"$f\" got invalid value { nam: \"y\" }; Field \"name\" of required type \"String!\" was not provided.",
        "Variable \"$f\" got invalid value { nam: \"y\" }; Field \"nam\" is not defined by type \"Filter\". Did you mean \"name\"?")]
    [InlineData(
        "query($k: Kind) { a }",
        """{"k":"SMAL"}""",
        "Variable \"$k\" got invalid value \"SMAL\"; Value \"SMAL\" does not exist in \"Kind\" enum. Did you mean the enum value \"SMALL\"?")]
    [InlineData(
        "query($c: Choice) { a }",
        """{"c":{"a":1,"b":"x"}}""",
        "Variable \"$c\" got invalid value { a: 1, b: \"x\" }; Exactly one key must be specified for OneOf type \"Choice\".")]
    [InlineData(
        "query($c: Choice) { a }",
        """{"c":{"b":"x","a":null}}""",
        "Variable \"$c\" got invalid value { b: \"x\", a: null }; Exactly one key must be specified for OneOf type \"Choice\".",
        "Variable \"$c\" got invalid value null at \"c.a\"; Field \"a\" must be non-null.")]
    [InlineData(
        "query($c: Choice) { a }",
        """{"c":{"a":1,"zzz":2}}""",
        "Variable \"$c\" got invalid value { a: 1, zzz: 2 }; Field \"zzz\" is not defined by type \"Choice\".")]
    [InlineData(
        "query($c: [Choice!]) { a }",
        """{"c":[{"a":"x"},{"a":null}]}""",
        "Variable \"$c\" got invalid value \"x\" at \"c[0].a\"; Int cannot represent non-integer value: \"x\"",
        "Variable \"$c\" got invalid value null at \"c[1].a\"; Field \"a\" must be non-null.")]
    [InlineData(
        "query($a: Int) { a }",
        """{"a":{"b":{"c":{"d":1},"e":[],"f":{},"g":[1]}}}""",
        "Variable \"$a\" got invalid value { b: { c: [Object], e: [], f: {}, g: [Array] } }; "
            + "Int cannot represent non-integer value: { b: { c: [Object], e: [], f: {}, g: [Array] } }")]
    [InlineData(
        "query($a: Int) { a }",
        """{"a":"é\ud83d\ude00\n"}""",
        "Variable \"$a\" got invalid value \"é\ud83d\ude00\\n\"; Int cannot represent non-integer value: \"é\ud83d\ude00\\n\"")]
    [InlineData("query($a: Int) { a }", "[1]", "Variables must be a JSON object.")]
    public void Coerce_Should_SayWhatIsWrong_When_ValuesDoNotFit(string query, string json, params string[] expected)
    {
        var variables = new VariableCoercer(s_schema, Definitions(query)).Coerce(Encoding.UTF8.GetBytes(json), out var errors);

        Assert.Null(variables);
        Assert.Equal(expected, errors.Select(e => e.Message));
    }

    [Fact]
    public void Coerce_Should_SayWhatIsWrong_When_TextIsNoJson()
    {
        var variables = new VariableCoercer(s_schema, Definitions("query($a: Int) { a }")).Coerce("{\"a\":"u8.ToArray(), out var errors);

        Assert.Null(variables);
        Assert.StartsWith("Variables are not valid JSON: ", Assert.Single(errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Coerce_Should_PointAtTheDefinition_When_ValueIsWrong()
    {
        new VariableCoercer(s_schema, Definitions("query($x: ID, $a: Int!) { a }")).Coerce(default, out var errors);

        var location = Assert.Single(Assert.Single(errors).Locations!);
        Assert.Equal((1, 15), (location.Line, location.Column));
    }

    [Fact]
    public void Coerce_Should_StopCounting_When_EverythingIsWrong()
    {
        var json = "{\"a\":[" + string.Join(',', Enumerable.Repeat("\"x\"", 80)) + "]}";

        new VariableCoercer(s_schema, Definitions("query($a: [Int]) { a }")).Coerce(Encoding.UTF8.GetBytes(json), out var errors);

        Assert.Equal(51, errors.Count);
        Assert.Equal("Too many errors processing variables, error limit reached. Execution aborted.", errors[50].Message);
    }

    [Fact]
    public void Coerce_Should_TakeFiles_When_PathsStandForThem()
    {
        var file = new object();
        var coercer = new VariableCoercer(s_schema, Definitions("query($f: [Upload!]!) { a }"));

        var variables = coercer.Coerce(
            """{"f":[null]}"""u8.ToArray(),
            out _,
            new Dictionary<string, object> { ["variables.f.0"] = file })!;

        Assert.True(variables.TryGetValue("f", out var value));
        Assert.Same(file, Assert.Single((object?[])value!));
    }

    private static CoercedVariables Coerce(string query, string json)
    {
        var variables = new VariableCoercer(s_schema, Definitions(query)).Coerce(Encoding.UTF8.GetBytes(json), out var errors);
        Assert.Empty(errors);
        return variables!;
    }

    private static IReadOnlyList<VariableDefinitionNode> Definitions(string query)
        => ((OperationDefinitionNode)GraphQLParser.Parse(query).Definitions[0]).VariableDefinitions;
}
