using System.Text;
using System.Text.RegularExpressions;
using EShop.Testing;

namespace EShop.House.Tree;

/// <summary>What holds for every file that people wrote.</summary>
public sealed partial class TextTests
{
    private static readonly string[] s_sources = ["engine", "platform", "subgraphs", "gateway", "host", "tools", "tests", "benchmarks"];

    private static IReadOnlyList<SourceFile> Code => [.. s_sources.SelectMany(folder => SourceFile.In(folder, "*.cs"))];

    [Fact]
    public void Code_Should_StayShort_When_LinesAreCounted()
    {
        const int most = 400;

        var long_ = Code.Where(file => !file.Name.StartsWith("tests/", StringComparison.Ordinal) && file.Lines.Count > most)
            .Select(file => $"{file}: {file.Lines.Count} lines");

        Offenders.None(long_);
    }

    [Fact]
    public void Code_Should_BeUtf8WithLineFeedsAlone_When_BytesAreRead()
    {
        var offenders = Code.Where(file =>
        {
            var bytes = File.ReadAllBytes(file.Path);
            return bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) || bytes.AsSpan().Contains((byte)'\r');
        });

        Offenders.None(offenders);
    }

    [Fact]
    public void Code_Should_HaveNothingUnfinished_When_WordsAreRead()
    {
        var offenders = Code
            .Where(file => !file.Name.EndsWith("Tree/TextTests.cs", StringComparison.Ordinal))
            .SelectMany(file => file.Lines
                .Select((line, index) => (line, index))
                .Where(pair => Unfinished().IsMatch(pair.line))
                .Select(pair => $"{file}:{pair.index + 1}: {pair.line.Trim()}"));

        Offenders.None(offenders);
    }

    [Fact]
    public void Tests_Should_WaitForEventsNotForTime_When_SourcesAreRead()
    {
        var offenders = SourceFile.In("tests", "*.cs")
            .Where(file => !file.Name.EndsWith("Tree/TextTests.cs", StringComparison.Ordinal))
            .SelectMany(file => file.Lines
                .Select((line, index) => (line, index))
                .Where(pair => pair.line.Contains("Thread.Sleep(", StringComparison.Ordinal))
                .Select(pair => $"{file}:{pair.index + 1}: {pair.line.Trim()}"));

        Offenders.None(offenders);
    }

    [Fact]
    public void Tests_Should_SayWhy_When_TheyAreSkipped()
    {
        var offenders = SourceFile.In("tests", "*.cs")
            .Where(file => !file.Name.EndsWith("Tree/TextTests.cs", StringComparison.Ordinal))
            .SelectMany(file => file.Lines.Where(line => EmptySkip().IsMatch(line)).Select(line => $"{file}: {line.Trim()}"));

        Offenders.None(offenders);
    }

    [Fact]
    public void Tree_Should_KeepNoBigFiles_When_SizesAreRead()
    {
        const long most = 1024 * 1024;

        var big = s_sources.Concat(["schema", "docs", ".ci"])
            .SelectMany(folder => SourceFile.In(folder, "*"))
            .Where(file => new FileInfo(file.Path).Length > most)
            .Select(file => $"{file}: {new FileInfo(file.Path).Length} bytes");

        Offenders.None(big);
    }

    [Fact]
    public void Markdown_Should_LinkToFilesThatExist_When_LinksAreRelative()
    {
        var files = SourceFile.In("docs", "*.md")
            .Concat(Directory.GetFiles(RepositoryFolder.Root, "*.md").Select(path => new SourceFile(path)));

        var broken = files.SelectMany(file => Link()
            .Matches(file.Text)
            .Select(match => match.Groups["target"].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains(':', StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(file.Path)!, target)))
            .Select(target => $"{file}: {target}"));

        Offenders.None(broken);
    }

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex Unfinished();

    [GeneratedRegex("Skip\\s*=\\s*\"\\s*\"")]
    private static partial Regex EmptySkip();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
