using System.Text.Json;

namespace Cacao.Validation.Conformance;

internal static class RuleNames
{
    private static readonly IReadOnlyList<ValidationRule> s_all =
        [.. ValidationRules.Specified, .. ValidationRules.Optional, .. ValidationRules.SpecifiedTypeSystem];

    /// <summary>What version 16 of the reference implementation checks when it is asked for everything.</summary>
    public static IReadOnlyList<ValidationRule> Version16 { get; } =
        [.. ValidationRules.Specified.Where(r => r.Name != "KnownOperationTypesRule" && !r.Name.Contains("Stream", StringComparison.Ordinal))];

    public static ValidationOptions Select(JsonElement rules)
        => ValidationOptions.Default with
        {
            Rules = rules.ValueKind == JsonValueKind.String
                ? Version16
                : [.. rules.EnumerateArray().Select(name => Find(name.GetString()!))],
        };

    private static ValidationRule Find(string name)
        => s_all.FirstOrDefault(r => r.Name == name) ?? throw new InvalidOperationException($"There is no rule {name}.");
}
