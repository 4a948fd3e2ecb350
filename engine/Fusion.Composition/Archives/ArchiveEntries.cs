namespace Cacao.Fusion.Composition;

/// <summary>Where things are in an archive.</summary>
internal static class ArchiveEntries
{
    public const string Metadata = "archive-metadata.json";
    public const string CompositionSettings = "composition-settings.json";

    public static string GatewaySchema(Version format) => $"gateway/{format}/gateway.graphqls";

    public static string GatewaySettings(Version format) => $"gateway/{format}/gateway-settings.json";

    public static string SourceSchema(string name) => $"source-schemas/{name}/schema.graphqls";

    public static string SourceSchemaExtensions(string name) => $"source-schemas/{name}/schema-extensions.graphqls";

    public static string SourceSchemaSettings(string name) => $"source-schemas/{name}/schema-settings.json";
}
