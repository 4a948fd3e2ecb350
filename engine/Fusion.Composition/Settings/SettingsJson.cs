using System.Collections.Immutable;
using System.Text.Json;

namespace Cacao.Fusion.Composition;

/// <summary>Reads settings. What is there and of another kind than it should be is an error, not a default.</summary>
internal static class SettingsJson
{
    public static JsonDocumentOptions Options { get; } = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static JsonElement? Section(JsonElement settings, string name)
        => Member(settings, name) switch
        {
            null => null,
            { ValueKind: JsonValueKind.Object } section => section,
            _ => throw Unfit(name, "an object"),
        };

    public static bool? Flag(JsonElement? settings, string name)
        => Member(settings, name) switch
        {
            null => null,
            { ValueKind: JsonValueKind.True } => true,
            { ValueKind: JsonValueKind.False } => false,
            _ => throw Unfit(name, "true or false"),
        };

    public static T? Choice<T>(JsonElement? settings, string name)
        where T : struct, Enum
        => Member(settings, name) switch
        {
            null => null,
            { ValueKind: JsonValueKind.String } text when Enum.TryParse<T>(text.GetString(), ignoreCase: true, out var choice) && Enum.IsDefined(choice) => choice,
            _ => throw Unfit(name, string.Join(", ", Enum.GetNames<T>())),
        };

    public static IReadOnlyList<string>? Strings(JsonElement? settings, string name)
        => Member(settings, name) is { } list ? Strings(list, name) : null;

    public static Version? Version(JsonElement? settings, string name)
        => Member(settings, name) switch
        {
            null => null,
            { ValueKind: JsonValueKind.String } text when System.Version.TryParse(text.GetString(), out var version) => version,
            _ => throw Unfit(name, "a version"),
        };

    /// <summary>Lists of strings by names.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>>? Lists(JsonElement? settings, string name)
        => settings is { } parent && Section(parent, name) is { } section
            ? section.EnumerateObject().ToImmutableDictionary(p => p.Name, p => Strings(p.Value, name), StringComparer.Ordinal)
            : null;

    private static IReadOnlyList<string> Strings(JsonElement list, string name)
        => list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(static i => i.ValueKind == JsonValueKind.String)
            ? [.. list.EnumerateArray().Select(static i => i.GetString()!)]
            : throw Unfit(name, "a list of strings");

    private static JsonElement? Member(JsonElement? settings, string name)
        => settings is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null
            ? member
            : null;

    private static InvalidSettingsException Unfit(string name, string expected) => new($"The setting '{name}' must be {expected}.");
}
