using System.Text.RegularExpressions;
using EShop.Testing;

namespace Cacao.Fusion.Composition;

/// <summary>
/// Reads the examples beside this file: a heading names the rule, a line before a block says what is expected of it, and
/// comments in the block part the source schemas. A block without them is the source schema A.
/// </summary>
internal static partial class SpecificationDocument
{
    private const string CounterExample = "Counter-example:";
    private const string Composes = "Composes:";
    private const string Refused = "Refused:";

    /// <summary>The scenarios.</summary>
    public static IReadOnlyList<SpecificationCase> Scenarios() => Read("Scenarios.md");

    /// <summary>Composes a scenario whole.</summary>
    public static CompositionResult Compose(SpecificationCase scenario)
        => SchemaComposer.Compose(
            scenario.Schemas.Where(s => s.Name != "Result"), new CompositionOptions { EnableGlobalObjectIdentification = true });

    public static IReadOnlyList<SpecificationCase> Read(string file)
    {
        var cases = new List<SpecificationCase>();
        var lines = File.ReadAllLines(PathOf(file));
        var section = "";
        string[]? findings = null;
        string[] operations = [];
        var number = 0;

        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                (section, findings, operations, number) = (lines[i][3..], null, [], 0);
            }
            else if (lines[i] == "Example")
            {
                findings = null;
            }
            else if (lines[i].StartsWith(CounterExample, StringComparison.Ordinal) || lines[i].StartsWith(Refused, StringComparison.Ordinal))
            {
                findings = Texts(lines[i]);
            }
            else if (lines[i].StartsWith(Composes, StringComparison.Ordinal))
            {
                operations = Texts(lines[i]);
            }
            else if (lines[i] == "```graphql" && section.Length > 0)
            {
                var end = Array.IndexOf(lines, "```", i);
                cases.Add(new SpecificationCase(section, ++number, findings, Schemas(lines[(i + 1)..end])) { Operations = operations });
                i = end;
            }
        }

        return cases;
    }

    public static string PathOf(string file)
        => RepositoryFolder.Combine("tests", "Engine", "Fusion.Composition", "Specification", file);

    private static string[] Texts(string line) => [.. Quoted().Matches(line).Select(m => m.Groups[1].Value)];

    private static List<SourceSchemaText> Schemas(string[] lines)
    {
        var schemas = new List<SourceSchemaText>();

        foreach (var line in lines)
        {
            if (Separator().Match(line) is { Success: true } match)
            {
                schemas.Add(new SourceSchemaText(match.Groups[1].Value, ""));
                continue;
            }

            if (schemas.Count == 0)
            {
                schemas.Add(new SourceSchemaText("A", ""));
            }

            schemas[^1] = schemas[^1] with { Text = $"{schemas[^1].Text}{line}\n" };
        }

        return schemas;
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^# (\S+)$")]
    private static partial Regex Separator();
}
