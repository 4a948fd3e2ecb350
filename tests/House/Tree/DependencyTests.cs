using System.Text.RegularExpressions;
using EShop.Testing;

namespace EShop.House.Tree;

/// <summary>Dependencies point one way: subgraphs to platform and engine, the engine to nothing of the shop.</summary>
public sealed partial class DependencyTests
{
    [Fact]
    public void Subgraphs_Should_NameNoEngineNamespace_When_TheirSourcesAreRead()
    {
        var sources = SourceFile.In("subgraphs", "*.cs");

        var offenders = Lines(sources, EngineUsing());

        Assert.NotEmpty(sources);
        Offenders.None(offenders);
    }

    [Fact]
    public void Engine_Should_KnowNothingOfTheShop_When_SourcesAndProjectsAreRead()
    {
        var files = SourceFile.In("engine", "*.cs").Concat(SourceFile.In("engine", "*.csproj")).ToArray();

        var offenders = Lines(files, ShopName());

        Assert.NotEmpty(files);
        Offenders.None(offenders);
    }

    [Fact]
    public void Engine_Should_ReferenceOnlyItself_When_ProjectsAreRead()
    {
        var outside = SourceFile.In("engine", "*.csproj")
            .SelectMany(file => References(file).Where(reference => !reference.StartsWith("engine/", StringComparison.Ordinal))
                .Select(reference => $"{file} -> {reference}"));

        Offenders.None(outside);
    }

    [Fact]
    public void Subgraphs_Should_NotKnowOneAnother_When_ProjectsAndSourcesAreRead()
    {
        var offenders = new List<string>();
        foreach (var folder in Directory.GetDirectories(RepositoryFolder.Combine("subgraphs")).Select(path => Path.GetFileName(path)!))
        {
            offenders.AddRange(SourceFile.In($"subgraphs/{folder}", "*.csproj")
                .SelectMany(file => References(file).Where(reference => reference.StartsWith("subgraphs/", StringComparison.Ordinal))
                    .Select(reference => $"{file} -> {reference}")));
            foreach (var other in Directory.GetDirectories(RepositoryFolder.Combine("subgraphs")).Select(path => Path.GetFileName(path)!))
            {
                if (other != folder)
                {
                    offenders.AddRange(Lines(SourceFile.In($"subgraphs/{folder}", "*.cs"), new Regex($@"^\s*using EShop\.{other}(\.|;)")));
                }
            }
        }

        Offenders.None(offenders);
    }

    [Fact]
    public void Platform_Should_ReferenceNoSubgraph_When_ProjectsAreRead()
    {
        var offenders = SourceFile.In("platform", "*.csproj")
            .SelectMany(file => References(file)
                .Where(reference => !reference.StartsWith("platform/", StringComparison.Ordinal)
                    && !reference.StartsWith("engine/", StringComparison.Ordinal))
                .Select(reference => $"{file} -> {reference}"));

        Offenders.None(offenders);
    }

    [Fact]
    public void Solution_Should_ListEveryProject_When_TreeIsWalked()
    {
        var solution = File.ReadAllText(RepositoryFolder.Combine("EShop.sln")).Replace('\\', '/');

        var missing = SourceFile.In(".", "*.csproj").Where(file => !solution.Contains($"\"{file.Name}\"", StringComparison.Ordinal));

        Offenders.None(missing);
    }

    private static IEnumerable<string> References(SourceFile project)
        => ProjectReference()
            .Matches(project.Text)
            .Select(match => match.Groups["path"].Value.Replace('\\', '/'))
            .Select(path => path.StartsWith("$(RepositoryRoot)", StringComparison.Ordinal)
                ? path["$(RepositoryRoot)".Length..]
                : Path.GetRelativePath(
                    RepositoryFolder.Root,
                    Path.GetFullPath(path.Replace("$(MSBuildThisFileDirectory)", string.Empty, StringComparison.Ordinal), Path.GetDirectoryName(project.Path)!)));

    private static IEnumerable<string> Lines(IEnumerable<SourceFile> files, Regex pattern)
        => files.SelectMany(file => file.Lines
            .Select((line, index) => (line, index))
            .Where(pair => pattern.IsMatch(pair.line))
            .Select(pair => $"{file}:{pair.index + 1}: {pair.line.Trim()}"));

    [GeneratedRegex(@"^\s*(global\s+)?using\s+(static\s+)?(\w+\s*=\s*)?(Cacao|HotChocolate|GreenDonut)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex EngineUsing();

    [GeneratedRegex(@"\bEShop\b")]
    private static partial Regex ShopName();

    [GeneratedRegex("<ProjectReference Include=\"(?<path>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex ProjectReference();
}
