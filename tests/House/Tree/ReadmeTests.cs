using System.CommandLine;
using System.Text.RegularExpressions;
using EShop.Cli;
using EShop.Testing;

namespace EShop.House.Tree;

/// <summary>What the documents say one can type, one can type.</summary>
public sealed partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Commands_Should_Parse_When_TheDocumentShowsThem(string document)
    {
        var root = Root.Command(new Repository(RepositoryFolder.Root));
        var commands = CommandLine().Matches(File.ReadAllText(RepositoryFolder.Combine(document))).Select(match => match.Groups["arguments"].Value.Trim());

        var refused = commands
            .Where(line => root.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Errors.Count > 0)
            .ToArray();

        Assert.NotEmpty(commands);
        Offenders.None(refused);
    }

    [Fact]
    public void Readme_Should_ShowEveryCommand_When_CommandsAreListed()
    {
        var readme = File.ReadAllText(RepositoryFolder.Combine("README.md"));

        var missing = Root.Command(new Repository(RepositoryFolder.Root)).Subcommands
            .Where(command => !readme.Contains("./eshop " + command.Name, StringComparison.Ordinal))
            .Select(command => command.Name);

        Offenders.None(missing);
    }

    [Fact]
    public void Map_Should_NameFoldersThatExist_When_ReadmeIsRead()
    {
        var folders = FolderRow().Matches(File.ReadAllText(RepositoryFolder.Combine("README.md"))).Select(match => match.Groups["folder"].Value).ToArray();

        Assert.NotEmpty(folders);
        Assert.All(folders, folder => Assert.True(Directory.Exists(RepositoryFolder.Combine(folder)), folder));
    }

    [GeneratedRegex(@"\./eshop(?<arguments>( [A-Za-z0-9_./:@=-]+)+)", RegexOptions.ExplicitCapture)]
    private static partial Regex CommandLine();

    [GeneratedRegex(@"^\| `(?<folder>[a-z/A-Z.]+)/` \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex FolderRow();
}
