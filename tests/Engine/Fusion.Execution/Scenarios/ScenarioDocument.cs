using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cacao.Fusion.Composition;
using EShop.Testing;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>Reads the scenarios beside this file; the README there tells their form.</summary>
internal static partial class ScenarioDocument
{
    public static IReadOnlyList<Scenario> All { get; } =
    [
        .. Directory.GetFiles(RepositoryFolder.Combine("tests", "Engine", "Fusion.Execution", "Scenarios"), "*.md")
            .Where(f => System.IO.Path.GetFileName(f) != "README.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(f => Read(File.ReadAllLines(f))),
    ];

    private static List<Scenario> Read(string[] lines)
    {
        var scenarios = new List<Scenario>();
        ScenarioOperation? operation = null;
        string? own = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                scenarios.Add(new Scenario(line[2..]));
                (operation, own) = (null, null);
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                scenarios[^1].Operations.Add(operation = new ScenarioOperation(line[3..]));
            }
            else if (line.StartsWith("Refused: ", StringComparison.Ordinal))
            {
                scenarios[^1].Findings = [.. Quoted().Matches(line).Select(m => m.Groups[1].Value)];
            }
            else if (line.StartsWith("With `", StringComparison.Ordinal))
            {
                operation!.Variables = Quoted().Match(line).Groups[1].Value;
            }
            else if (Effort().Match(line) is { Success: true } effort)
            {
                operation!.Effort = (Number(effort.Groups[1]), Number(effort.Groups[2]));
            }
            else if (OwnData().Match(line) is { Success: true } source)
            {
                own = source.Groups[1].Value;
            }
            else if (line is "```graphql" or "```json")
            {
                var end = Array.IndexOf(lines, "```", i);
                AddBlock(scenarios[^1], operation, own, line[3..], string.Join('\n', lines[(i + 1)..end]));
                (i, own) = (end, null);
            }
        }

        return scenarios;
    }

    private static void AddBlock(Scenario scenario, ScenarioOperation? operation, string? own, string language, string text)
    {
        switch (language, operation)
        {
            case ("graphql", null):
                scenario.GlobalIds = text.StartsWith("# global ids", StringComparison.Ordinal);
                foreach (var part in text.Split("# source: ").Skip(1))
                {
                    var end = part.IndexOf('\n', StringComparison.Ordinal);
                    scenario.Sources.Add(new SourceSchemaText(part[..end].Trim(), part[(end + 1)..]));
                }

                break;
            case ("graphql", { } asked):
                asked.Text = text;
                break;
            case (_, { } answered):
                answered.Expected = Parse(text);
                break;
            default:
                if (own is null)
                {
                    scenario.Data = Parse(text);
                }
                else
                {
                    scenario.Own.Add(own, Parse(text));
                }

                break;
        }
    }

    private static JsonObject Parse(string text) => (JsonObject)JsonNode.Parse(text)!;

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^Calls: (\d+), waves: (\d+)")]
    private static partial Regex Effort();

    [GeneratedRegex("^In `([^`]+)`:")]
    private static partial Regex OwnData();
}
