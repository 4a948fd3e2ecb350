using Cacao.Language;

namespace Cacao.Types.Tests;

public sealed class SchemaCoordinatesTests
{
    private static readonly Schema s_schema = new SchemaBuilder()
        .AddDocument(GraphQLParser.Parse(
            """
            type Query { a(b: Int): Int }
            input In { c: Int }
            enum E { D }
            directive @f(g: Int) on FIELD
            """))
        .Build();

    [Theory]
    [InlineData("Query", typeof(ObjectType))]
    [InlineData("Query.a", typeof(FieldDefinition))]
    [InlineData("Query.a(b:)", typeof(InputValueDefinition))]
    [InlineData("In.c", typeof(InputValueDefinition))]
    [InlineData("E.D", typeof(EnumValueDefinition))]
    [InlineData("@f", typeof(DirectiveDefinition))]
    [InlineData("@f(g:)", typeof(InputValueDefinition))]
    [InlineData("String", typeof(StringType))]
    public void TryResolveCoordinate_Should_FindTheElement_When_ItIsThere(string coordinate, Type expected)
    {
        Assert.True(s_schema.TryResolveCoordinate(coordinate, out var element));
        Assert.IsType(expected, element);
        Assert.Equal(coordinate.Split('.', '(', ':').Last(p => p is not (")" or "")).TrimStart('@'), element.ToString()!.TrimStart('@'));
    }

    [Theory]
    [InlineData("Missing")]
    [InlineData("Query.x")]
    [InlineData("Query.a(x:)")]
    [InlineData("E.X")]
    [InlineData("In.c(x:)")]
    [InlineData("@x")]
    [InlineData("@f(x:)")]
    [InlineData("String.x")]
    public void TryResolveCoordinate_Should_FindNothing_When_ItIsNotThere(string coordinate)
        => Assert.False(s_schema.TryResolveCoordinate(coordinate, out _));
}
