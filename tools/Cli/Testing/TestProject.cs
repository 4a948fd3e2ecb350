using System.Text.RegularExpressions;

namespace EShop.Cli.Testing;

/// <summary>A test project of the solution.</summary>
internal sealed partial record TestProject(string Name, string Assembly)
{
    /// <summary>The solution's test projects, end to end last: they take the longest and need what the others check.</summary>
    public static IReadOnlyList<TestProject> All(Repository repository)
        => ProjectLine()
            .Matches(File.ReadAllText(repository.Combine("EShop.sln")))
            .Select(match => match.Groups["name"].Value)
            .Where(name => name.EndsWith(".Tests", StringComparison.Ordinal))
            .OrderBy(name => name.Contains("Supergraph", StringComparison.Ordinal))
            .ThenBy(name => name, StringComparer.Ordinal)
            .Select(name => new TestProject(name, repository.Output(name)))
            .ToArray();

    [GeneratedRegex("= \"(?<name>[^\"]+)\", \"[^\"]+[.]csproj\"", RegexOptions.ExplicitCapture)]
    private static partial Regex ProjectLine();
}
