using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Cacao.Fusion.Composition;

internal static class FusionArchiveWriter
{
    // The earliest time a ZIP entry can carry: the time of writing must not show in the bytes.
    private static readonly DateTimeOffset s_timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(FusionArchive archive)
    {
        using var buffer = new MemoryStream();

        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, ArchiveEntries.Metadata, Encoding.UTF8.GetBytes(Metadata(archive.Metadata)));
            Add(zip, ArchiveEntries.CompositionSettings, Encoding.UTF8.GetBytes(archive.CompositionSettings));

            foreach (var format in archive.Metadata.SupportedGatewayFormats)
            {
                Add(zip, ArchiveEntries.GatewaySchema(format), Encoding.UTF8.GetBytes(archive.Gateway.Schema));
                Add(zip, ArchiveEntries.GatewaySettings(format), Encoding.UTF8.GetBytes(archive.Gateway.Settings));
            }

            foreach (var source in archive.SourceSchemas)
            {
                Add(zip, ArchiveEntries.SourceSchema(source.Name), Encoding.UTF8.GetBytes(source.Schema));

                if (source.Extensions is not null)
                {
                    Add(zip, ArchiveEntries.SourceSchemaExtensions(source.Name), Encoding.UTF8.GetBytes(source.Extensions));
                }

                Add(zip, ArchiveEntries.SourceSchemaSettings(source.Name), Encoding.UTF8.GetBytes(source.Settings));
            }
        }

        return buffer.ToArray();
    }

    // Stored, not deflated: the deflate stream differs between versions and platforms of the compression library.
    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = s_timestamp;
        entry.ExternalAttributes = 0;

        using var stream = entry.Open();
        stream.Write(content);
    }

    private static string Metadata(ArchiveMetadata metadata)
    {
        using var buffer = new MemoryStream();

        using (var writer = new Utf8JsonWriter(buffer, JsonText.Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("formatVersion", metadata.FormatVersion.ToString());
            writer.WriteStartArray("supportedGatewayFormats");

            foreach (var format in metadata.SupportedGatewayFormats)
            {
                writer.WriteStringValue(format.ToString());
            }

            writer.WriteEndArray();
            writer.WriteStartArray("sourceSchemas");

            foreach (var name in metadata.SourceSchemas)
            {
                writer.WriteStringValue(name);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
