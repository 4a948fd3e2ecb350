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

    public static IReadOnlyList<SpecificationCase> Read(string file)
    {
        var cases = new List<SpecificationCase>();
        var lines = File.ReadAllLines(PathOf(file));
        var section = "";
        string[]? findings = null;
        var number = 0;

        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                (section, findings, number) = (lines[i][3..], null, 0);
            }
            else if (lines[i] == "Example")
            {
                findings = null;
            }
            else if (lines[i].StartsWith(CounterExample, StringComparison.Ordinal))
            {
                findings = [.. Quoted().Matches(lines[i]).Select(m => m.Groups[1].Value)];
            }
            else if (lines[i] == "```graphql" && section.Length > 0)
            {
                var end = Array.IndexOf(lines, "```", i);
                cases.Add(new SpecificationCase(section, ++number, findings, Schemas(lines[(i + 1)..end])));
                i = end;
            }
        }

        return cases;
    }

    public static string PathOf(string file)
        => RepositoryFolder.Combine("tests", "Engine", "Fusion.Composition", "Specification", file);

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
