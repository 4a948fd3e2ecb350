using Cacao.Language;

namespace Cacao.Types.Tests;

public sealed class SchemaPrinterTests
{
    private const string Sdl =
        """"
        "All there is."
        schema @tag(name: "x") {
          query: Query
        }

        directive @tag("Any name." name: String!) repeatable on SCHEMA | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM_VALUE | SCALAR | INPUT_FIELD_DEFINITION

        type Query @tag(name: "a") @tag(name: "b") {
          z: Time
          "Second \"quoted\"."
          a("First" one: Int = 1 @tag(name: "arg"), two: [In!] = [{ y: 2 }]): Pet @deprecated
          c: E @deprecated(reason: "No.") @tag(name: "c")
        }

        scalar Time @specifiedBy(url: "https://example.com/time") @tag(name: "s")

        """
        First line
        second line
        """
        interface Named {
          name: String
        }

        type Cat implements Named {
          name: String
        }

        union Pet = Cat

        enum E {
          ONE @tag(name: "one")
          TWO
        }

        input In @oneOf {
          x: String
          y: Int @tag(name: "y")
        }
        """";

    [Fact]
    public void Print_Should_LeaveOutAppliedDirectives_When_ClientsReadIt()
        => Assert.Equal(
            """"
            """All there is."""
            schema {
              query: Query
            }

            directive @tag(
              """Any name."""
              name: String!
            ) repeatable on SCHEMA | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM_VALUE | SCALAR | INPUT_FIELD_DEFINITION

            type Query {
              z: Time

              """Second "quoted"."""
              a(
                """First"""
                one: Int = 1
                two: [In!] = [{y: 2}]
              ): Pet @deprecated
              c: E @deprecated(reason: "No.")
            }

            scalar Time @specifiedBy(url: "https://example.com/time")

            """
            First line
            second line
            """
            interface Named {
              name: String
            }

            type Cat implements Named {
              name: String
            }

            union Pet = Cat

            enum E {
              ONE
              TWO
            }

            input In @oneOf {
              x: String
              y: Int
            }
            """",
            SchemaPrinter.Print(Build(Sdl)));

    [Fact]
    public void Print_Should_GiveTheSameSchema_When_ExportIsReadBack()
    {
        var exported = SchemaPrinter.Print(Build(Sdl), SchemaPrinterOptions.Export);

        Assert.Equal(exported, SchemaPrinter.Print(Build(exported), SchemaPrinterOptions.Export));
        Assert.Contains("schema @tag(name: \"x\") {", exported, StringComparison.Ordinal);
        Assert.Contains("type Query @tag(name: \"a\") @tag(name: \"b\") {", exported, StringComparison.Ordinal);
        Assert.Contains("one: Int = 1 @tag(name: \"arg\")", exported, StringComparison.Ordinal);
        Assert.Contains("scalar Time @specifiedBy(url: \"https://example.com/time\") @tag(name: \"s\")", exported, StringComparison.Ordinal);
        Assert.Contains("input In @oneOf {", exported, StringComparison.Ordinal);
        Assert.True(exported.IndexOf("interface Named", StringComparison.Ordinal) < exported.IndexOf("type Cat", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("plain", "\"\"\"plain\"\"\"")]
    [InlineData(" indented", "\"\"\" indented\"\"\"")]
    [InlineData("\nstarts empty", "\"\\nstarts empty\"")]
    [InlineData("ends empty\n", "\"ends empty\\n\"")]
    [InlineData("  all\n  indented", "\"  all\\n  indented\"")]
    [InlineData("carriage\rreturn", "\"carriage\\rreturn\"")]
    [InlineData("ends with \"", "\"\"\"\nends with \"\n\"\"\"")]
    public void Print_Should_KeepDescriptions_When_BlockStringsWouldChangeThem(string description, string expected)
    {
        var builder = new SchemaBuilder().AddDocument(GraphQLParser.Parse("type Query { a: Int }"));
        var schema = builder.ConfigureMerged(c => c.Types[0].Description = description).Build();

        var printed = SchemaPrinter.Print(schema.QueryType!);

        Assert.Equal(expected + "\ntype Query {\n  a: Int\n}", printed);
        Assert.Equal(description, ((TypeDefinitionNode)GraphQLParser.Parse(printed).Definitions[0]).Description!.Value);
    }

    private static Schema Build(string sdl) => new SchemaBuilder().AddDocument(GraphQLParser.Parse(sdl)).Build();
}
