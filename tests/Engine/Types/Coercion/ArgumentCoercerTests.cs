using System.Text;
using Cacao.Language;

namespace Cacao.Types.Tests;

public sealed class ArgumentCoercerTests
{
    [Fact]
    public void Coerce_Should_PrepareOnce_When_NoVariableIsUsed()
    {
        var coercer = Create("f(a: 1, s: \"x\")", Argument("a", "Int", typeof(long)), Argument("s", "String", typeof(string)), Argument("d", "Int = 4"));

        Assert.True(coercer.IsConstant);
        Assert.Equal([1L, "x", 4], coercer.Coerce(CoercedVariables.Empty));
        Assert.Same(coercer.Coerce(CoercedVariables.Empty), coercer.Coerce(CoercedVariables.Empty));
    }

    [Fact]
    public void Coerce_Should_GiveMissing_When_NothingWasGiven()
    {
        var values = Create("f", Argument("a", "Int"), Argument("b", "Int", typeof(Optional<int?>))).Coerce(CoercedVariables.Empty);

        Assert.Same(InputValue.Missing, values[0]);
        Assert.Equal(Optional<int?>.Empty(), values[1]);
    }

    [Fact]
    public void Coerce_Should_TellNullFromMissing_When_ArgumentIsOptional()
    {
        var values = Create("f(b: null)", Argument("b", "Int", typeof(Optional<int?>))).Coerce(CoercedVariables.Empty);

        Assert.Equal(new Optional<int?>(null), values[0]);
    }

    [Theory]
    [InlineData(typeof(int[]))]
    [InlineData(typeof(List<int>))]
    [InlineData(typeof(IReadOnlyList<int>))]
    [InlineData(typeof(IEnumerable<int>))]
    [InlineData(typeof(HashSet<int>))]
    [InlineData(typeof(System.Collections.Immutable.ImmutableArray<int>))]
    public void Coerce_Should_FillTheCollection_When_ArgumentIsAList(Type target)
    {
        var value = Create("f(a: [1, 2])", Argument("a", "[Int!]", target)).Coerce(CoercedVariables.Empty)[0];

        Assert.True(target.IsInstanceOfType(value));
        Assert.Equal([1, 2], (IEnumerable<int>)value!);
    }

    [Fact]
    public void Coerce_Should_MakeAList_When_GivenOneItem()
    {
        var value = Create("f(a: 3)", Argument("a", "[Int!]", typeof(List<int?>))).Coerce(CoercedVariables.Empty)[0];

        Assert.Equal([3], (List<int?>)value!);
    }

    [Fact]
    public void Coerce_Should_UseTheFactory_When_InputIsBound()
    {
        var point = new InputObjectTypeConfiguration
        {
            Name = "Point",
            RuntimeType = typeof(Point),
            Factory = static v => new Point((int)v[0]!, v[1] == InputValue.Missing ? null : (int?)v[1]),
        };
        point.Fields.Add(new InputValueConfiguration { Name = "x", Type = TypeReference.Of<int>().AsNonNull(), RuntimeType = typeof(int) });
        point.Fields.Add(new InputValueConfiguration { Name = "y", Type = TypeReference.Of<int>(), RuntimeType = typeof(int?) });
        var argument = new InputValueConfiguration { Name = "p", Type = TypeReference.Of<Point>().AsList(), RuntimeType = typeof(Point[]) };
        var schema = Schema(b => b.AddType(point), argument);
        var variables = InputCoercion.CoerceVariables(
            schema,
            ((OperationDefinitionNode)GraphQLParser.Parse("query($p: Point, $y: Int) { f }").Definitions[0]).VariableDefinitions,
            """{"p":{"x":9}}"""u8.ToArray(),
            out _)!;
        var field = ParseField("f(p: [{x: 1, y: 2}, {x: 3, y: $y}, $p])");

        var coercer = new ArgumentCoercer(schema.QueryType!.Fields[0].Arguments, field.Arguments);

        Assert.False(coercer.IsConstant);
        Assert.Equal([new Point(1, 2), new Point(3, null), new Point(9, null)], (Point[])coercer.Coerce(variables)[0]!);
        Assert.Equal("[{x: 1, y: 2}, {x: 3}, {x: 9}]", coercer.GetLiteral(0, variables)!.ToString());
    }

    [Fact]
    public void Coerce_Should_FailAtTheField_When_TheFormatterRefuses()
    {
        var argument = Argument("id", "ID!", typeof(int));
        argument.Formatter = static v => v is "1" ? 1 : throw new GraphQLException("No such format.");

        Assert.Equal(1, Create("f(id: \"1\")", argument).Coerce(CoercedVariables.Empty)[0]);
        var exception = Assert.Throws<GraphQLException>(() => Create("f(id: \"x\")", argument).Coerce(CoercedVariables.Empty));
        Assert.Equal("No such format.", exception.Message);
    }

    [Theory]
    [InlineData("f", "Int!", "Argument \"a\" of required type \"Int!\" was not provided.")]
    [InlineData("f(a: null)", "Int!", "Argument \"a\" of non-null type \"Int!\" must not be null.")]
    [InlineData("f(a: \"x\")", "Int", "Argument \"a\" has invalid value \"x\".")]
    [InlineData("f(a: $v)", "Int!", "Argument \"a\" of required type \"Int!\" was provided the variable \"$v\" which was not provided a runtime value.")]
    [InlineData("f(a: [$v])", "[Int!]", "Argument \"a\" has invalid value [$v].")]
    public void Coerce_Should_Throw_When_ArgumentDoesNotFit(string field, string type, string message)
    {
        var coercer = Create(field, Argument("a", type));

        var exception = Assert.Throws<GraphQLException>(() => coercer.Coerce(CoercedVariables.Empty));
        Assert.Equal(message, exception.Message);
    }

    private static ArgumentCoercer Create(string field, params InputValueConfiguration[] arguments)
        => new(Schema(static _ => { }, arguments).QueryType!.Fields[0].Arguments, ParseField(field).Arguments);

    private static Schema Schema(Action<SchemaBuilder> configure, params InputValueConfiguration[] arguments)
    {
        var query = new ObjectTypeConfiguration { Name = "Query" };
        var field = new FieldConfiguration { Name = "f", Type = TypeReference.Of<int>() };
        field.Arguments.AddRange(arguments);
        query.Fields.Add(field);
        var builder = new SchemaBuilder().AddType(query);
        configure(builder);
        return builder.Build();
    }

    private static InputValueConfiguration Argument(string name, string type, Type? runtimeType = null)
    {
        var parts = type.Split(" = ");
        return new InputValueConfiguration
        {
            Name = name,
            Type = DocumentReader.ReadTypeReference(GraphQLParser.ParseType(parts[0])),
            DefaultValue = parts.Length > 1 ? GraphQLParser.ParseConstValue(parts[1]) : null,
            RuntimeType = runtimeType,
        };
    }

    private static FieldNode ParseField(string text)
        => (FieldNode)((OperationDefinitionNode)GraphQLParser.Parse("{ " + text + " }").Definitions[0]).SelectionSet.Selections[0];

    private sealed record Point(int X, int? Y);
}
