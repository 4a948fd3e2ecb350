using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Cacao.Fusion.Composition;

internal static class FusionArchiveReader
{
    private const int MaxEntryBytes = 64 * 1024 * 1024;

    public static FusionArchive Read(Stream stream)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var metadata = ReadMetadata(Text(zip, ArchiveEntries.Metadata));

            if (!metadata.SupportedGatewayFormats.Contains(FusionArchive.GatewayFormat))
            {
                throw new InvalidArchiveException(
                    $"The archive has no execution schema of format {FusionArchive.GatewayFormat}, only of "
                    + $"{string.Join(", ", metadata.SupportedGatewayFormats)}.");
            }

            var gateway = new ArchivedGateway(
                Text(zip, ArchiveEntries.GatewaySchema(FusionArchive.GatewayFormat)),
                Text(zip, ArchiveEntries.GatewaySettings(FusionArchive.GatewayFormat)));
            var sources = new List<ArchivedSourceSchema>();

            foreach (var name in metadata.SourceSchemas)
            {
                sources.Add(new ArchivedSourceSchema(
                    name,
                    Text(zip, ArchiveEntries.SourceSchema(name)),
                    Text(zip, ArchiveEntries.SourceSchemaSettings(name)))
                {
                    Extensions = zip.GetEntry(ArchiveEntries.SourceSchemaExtensions(name)) is null
                        ? null
                        : Text(zip, ArchiveEntries.SourceSchemaExtensions(name)),
                });
            }

            var settings = zip.GetEntry(ArchiveEntries.CompositionSettings) is null
                ? "{}"
                : Text(zip, ArchiveEntries.CompositionSettings);
            return new FusionArchive(metadata, settings, gateway, sources);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidArchiveException("The file is not a ZIP archive.", exception);
        }
    }

    private static string Text(ZipArchive zip, string name)
    {
        var entry = zip.GetEntry(name) ?? throw new InvalidArchiveException($"The archive has no '{name}'.");

        if (entry.Length > MaxEntryBytes)
        {
            throw new InvalidArchiveException($"'{name}' in the archive has more than {MaxEntryBytes} bytes.");
        }

        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static ArchiveMetadata ReadMetadata(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;

            return new ArchiveMetadata
            {
                FormatVersion = Version.Parse(root.GetProperty("formatVersion").GetString()!),
                SupportedGatewayFormats =
                    [.. root.GetProperty("supportedGatewayFormats").EnumerateArray().Select(v => Version.Parse(v.GetString()!))],
                SourceSchemas = [.. root.GetProperty("sourceSchemas").EnumerateArray().Select(v => v.GetString()!)],
            };
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new InvalidArchiveException($"'{ArchiveEntries.Metadata}' in the archive cannot be read: {exception.Message}", exception);
        }
    }
}
