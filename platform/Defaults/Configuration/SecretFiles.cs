using Microsoft.Extensions.Configuration;

namespace EShop.Defaults;

/// <summary>
/// Reads secrets from files: a setting <c>Section:Name_FILE</c> gives <c>Section:Name</c> the file's content without its last line break, as
/// container platforms mount them. Settings outside a section are left alone: other programs' variables end in <c>_FILE</c>, too.
/// </summary>
public static class SecretFiles
{
    private const string Suffix = "_FILE";

    /// <summary>Throws <see cref="FileNotFoundException"/> when a named file is missing: a service without its secret must not start.</summary>
    public static IConfigurationBuilder AddSecretFiles(this IConfigurationManager configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in configuration.AsEnumerable())
        {
            if (value is { Length: > 0 } && key.Contains(ConfigurationPath.KeyDelimiter, StringComparison.Ordinal)
                && key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase))
            {
                values[key[..^Suffix.Length]] = File.ReadAllText(value).TrimEnd('\r', '\n');
            }
        }

        return values.Count == 0 ? configuration : configuration.AddInMemoryCollection(values);
    }
}
