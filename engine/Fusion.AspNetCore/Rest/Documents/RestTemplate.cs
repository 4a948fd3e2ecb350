using System.Text.RegularExpressions;

namespace Cacao.Fusion.Rest;

/// <summary>Paths with parameters in braces.</summary>
internal static partial class RestTemplate
{
    /// <summary>What is wrong with a route; null when nothing is.</summary>
    public static string? Check(string template)
        => !template.StartsWith('/') ? "A route begins with a slash."
            : !RoutePattern().IsMatch(template) ? $"`{template}` is no route: a segment is text or one {{parameter}}."
            : Parameters(template).GroupBy(RestNames.ToCamel, StringComparer.Ordinal).Any(g => g.Count() > 1) ? $"`{template}` has a parameter twice."
            : null;

    public static IEnumerable<string> Parameters(string template) => ParameterPattern().Matches(template).Select(m => m.Groups[1].Value);

    /// <summary>The same for routes that match the same paths.</summary>
    public static string Normalize(string template) => ParameterPattern().Replace(template, "{}").TrimEnd('/').ToLowerInvariant();

    /// <summary>Puts values into the braces; null when one of them has none.</summary>
    public static string? Fill(string template, Func<string, string?> find)
    {
        var isComplete = true;
        var text = ParameterPattern().Replace(template, match =>
        {
            var value = find(match.Groups[1].Value);
            isComplete &= value is not null;
            return Uri.EscapeDataString(value ?? "");
        });
        return isComplete ? text : null;
    }

    [GeneratedRegex(@"\{([A-Za-z_][A-Za-z0-9_.]*)\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ParameterPattern();

    [GeneratedRegex(@"^(/([A-Za-z0-9._~-]+|\{[A-Za-z_][A-Za-z0-9_]*\}))+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RoutePattern();
}
