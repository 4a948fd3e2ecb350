using System.Text.Json;

namespace Cacao.Fusion.Composition;

/// <summary>The part of <c>schema-settings.json</c> that composition goes by.</summary>
internal static class SourceSchemaOptionsReader
{
    /// <exception cref="InvalidSettingsException">It cannot be read.</exception>
    public static SourceSchemaOptions Read(string settings)
    {
        try
        {
            using var document = JsonDocument.Parse(settings, SettingsJson.Options);
            var root = document.RootElement;
            var preprocessor = SettingsJson.Section(root, "preprocessor");
            var defaults = SourceSchemaOptions.Default;

            return new SourceSchemaOptions
            {
                Version = SettingsJson.Version(root, "version") ?? defaults.Version,
                ExcludeByTag = SettingsJson.Strings(preprocessor, "excludeByTag") ?? defaults.ExcludeByTag,
                InferKeysFromLookups = SettingsJson.Flag(preprocessor, "inferKeysFromLookups"),
                InferShareable = SettingsJson.Flag(preprocessor, "inferShareable"),
                InheritInterfaceKeys = SettingsJson.Flag(preprocessor, "inheritInterfaceKeys"),
                IgnoredNonAccessibleFields =
                    SettingsJson.Lists(SettingsJson.Section(root, "satisfiability"), "ignoredNonAccessibleFields")
                    ?? defaults.IgnoredNonAccessibleFields,
            };
        }
        catch (JsonException exception)
        {
            throw new InvalidSettingsException($"The settings of a source schema are not valid JSON: {exception.Message}", exception);
        }
    }
}
