using System.Text.RegularExpressions;

namespace EShop.Supergraph.Tests.Deployment;

/// <summary>A compose file of the repository: its services that are built from it.</summary>
internal sealed partial class ComposeFile
{
    private readonly Dictionary<string, object?> _file;

    private ComposeFile(Dictionary<string, object?> file) => _file = file;

    public IReadOnlyDictionary<string, Dictionary<string, object?>> Services
        => _file.Map("services").ToDictionary(s => s.Key, s => (Dictionary<string, object?>)s.Value!, StringComparer.Ordinal);

    /// <summary>The services that have images of ours.</summary>
    public IReadOnlyList<ComposeService> Images
        => [.. Services.Where(s => s.Value.ContainsKey("build")).Select(s => new ComposeService(s.Key, s.Value))];

    public Dictionary<string, object?> Content => _file;

    public static ComposeFile Read(string path) => new(Assert.Single(YamlFile.Read(path)));

    /// <summary>Puts variables in, as Compose does: <c>${NAME}</c>, <c>${NAME:-default}</c>, <c>${NAME:?message}</c>.</summary>
    public static string Interpolate(string text, IReadOnlyDictionary<string, string> variables)
        => Variable().Replace(
            text,
            match => variables.TryGetValue(match.Groups["name"].Value, out var value) ? value
                : match.Groups["kind"].Value == ":-" ? match.Groups["rest"].Value
                : throw new InvalidDataException($"{match.Groups["name"].Value}: {match.Groups["rest"].Value}"));

    [GeneratedRegex(@"\$\{(?<name>\w+)((?<kind>:-|:\?)(?<rest>[^}]*))?\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Variable();
}
