using System.Text.RegularExpressions;
using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>The examples of Appendix A, and its eight rules for field selection maps.</summary>
public sealed partial class FieldSelectionMapExampleTests
{
    private const string Syntax = "Syntax";

    // What the findings of a rule say.
    private static readonly Dictionary<string, string> s_rules = new(StringComparer.Ordinal)
    {
        ["Path Field Selections"] = "does not exist on the type",
        ["Path Field Argument Validity"] = "argument|is not of type",
        ["Path Terminal Field Selections"] = "subselections",
        ["Type Reference Is Possible"] = "type condition",
        ["Values of Correct Type"] = "instead of the expected input type|does not fit",
        ["Selected Object Field Names"] = "does not exist on the input type",
        ["Selected Object Field Uniqueness"] = "more than once",
        ["Required Selected Object Fields"] = "requires the field",
    };

    public static TheoryData<string, string, string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();

            foreach (Match match in Line().Matches(Text()))
            {
                data.Add(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value, match.Groups[4].Value);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Validate_Should_JudgeAsTheSpecification_When_ExampleIsItsOwn(string map, string inputType, string outputType, string broken)
    {
        if (broken == Syntax)
        {
            Assert.Throws<FieldSelectionMapSyntaxException>(() => FieldSelectionMapParser.Parse(map));
            return;
        }

        var schema = SchemaReader.Read("A", GraphQLParser.Parse(SchemaText().Match(Text()).Groups[1].Value), (_, _) => { });
        var input = GraphQLParser.ParseType(inputType);

        var errors = new FieldSelectionMapValidator(schema, [schema]).Validate(
            FieldSelectionMapParser.Parse(map), input, TypeNodeExtensions.Named(outputType));

        if (broken.Length == 0)
        {
            Assert.Empty(errors);
        }
        else
        {
            Assert.NotEmpty(errors);
            Assert.All(errors, e => Assert.Matches(s_rules[broken], e));
        }
    }

    [Fact]
    public void Examples_Should_CoverEveryRule_When_AppendixHasEight()
    {
        var broken = Line().Matches(Text()).Select(m => m.Groups[4].Value).Where(r => r.Length > 0 && r != Syntax).Distinct();

        Assert.Equal(8, s_rules.Count);
        Assert.Equal(s_rules.Keys.Order(StringComparer.Ordinal), broken.Order(StringComparer.Ordinal));
    }

    private static string Text() => File.ReadAllText(SpecificationDocument.PathOf("FieldSelectionMaps.md"));

    [GeneratedRegex("^- `([^`]+)` fills `([^`]+)` from `([^`]+)`(?: → (.+))?$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex("```graphql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex SchemaText();
}
