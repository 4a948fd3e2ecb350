using System.Text.Json;
using Cacao.Language;
using EShop.Testing.Conformance;

namespace Cacao.Types.Tests;

[Trait("Category", "Conformance")]
public sealed class BreakingChangesConformanceTests
{
    [Fact]
    public void Compare_Should_FindTheChangesOfThePublicCases() => ConformanceData.Run("breaking-changes", Check);

    private static void Check(ConformanceCase item)
    {
        var before = Build(item.Text("old")!);
        var after = Build(item.Text("new")!);
        var expected = item["result"].EnumerateArray().Select(c => $"{c.GetProperty("type")}: {c.GetProperty("description")}").ToArray();
        var severity = item.Text("fn") == "findDangerousChanges" ? SchemaChangeSeverity.Dangerous : SchemaChangeSeverity.Breaking;
        var changes = SchemaComparer.Compare(before, after, before.DirectiveDefinitions, DirectivesOf(item, after));

        Assert.Equal(expected, changes.Where(c => c.Severity == severity).Select(c => c.ToString()));
    }

    /// <summary>SDL cannot say that a schema lacks a directive of the specification: such cases have no difference in their text.</summary>
    private static IReadOnlyList<DirectiveDefinition> DirectivesOf(ConformanceCase item, Schema after)
    {
        if (item.Text("old") != item.Text("new"))
        {
            return after.DirectiveDefinitions;
        }

        var removed = item["result"].EnumerateArray()
            .Where(c => c.GetProperty("type").GetString() == "DIRECTIVE_REMOVED")
            .Select(c => c.GetProperty("description").GetString()!.Split(' ')[0])
            .ToHashSet(StringComparer.Ordinal);
        return [.. after.DirectiveDefinitions.Where(d => !removed.Contains(d.Name))];
    }

    private static Schema Build(string sdl)
    {
        var builder = new SchemaBuilder();
        if (sdl.Trim().Length > 0)
        {
            builder.AddDocument(GraphQLParser.Parse(sdl));
        }

        return builder.Build();
    }
}
