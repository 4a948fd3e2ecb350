namespace Cacao.Fusion.Composition;

/// <summary>
/// A composed schema with all it was made of (<c>.far</c>): the execution schema and its settings, and every source schema with
/// its own. Equal contents have equal bytes.
/// </summary>
public sealed class FusionArchive
{
    /// <summary>The execution schema format of this composer.</summary>
    public static Version GatewayFormat { get; } = new(2, 0, 0);

    internal FusionArchive(
        ArchiveMetadata metadata,
        string compositionSettings,
        ArchivedGateway gateway,
        IReadOnlyList<ArchivedSourceSchema> sourceSchemas)
    {
        Metadata = metadata;
        CompositionSettings = compositionSettings;
        Gateway = gateway;
        SourceSchemas = sourceSchemas;
    }

    public ArchiveMetadata Metadata { get; }

    /// <summary>The text of <c>composition-settings.json</c>.</summary>
    public string CompositionSettings { get; }

    /// <summary>The execution schema of format <see cref="GatewayFormat"/>.</summary>
    public ArchivedGateway Gateway { get; }

    /// <summary>In order of their names.</summary>
    public IReadOnlyList<ArchivedSourceSchema> SourceSchemas { get; }

    /// <summary>Makes an archive.</summary>
    public static FusionArchive Create(
        string compositionSettings,
        ArchivedGateway gateway,
        IEnumerable<ArchivedSourceSchema> sourceSchemas)
    {
        var ordered = sourceSchemas.OrderBy(s => s.Name, StringComparer.Ordinal).ToList();

        foreach (var schema in ordered)
        {
            if (!SourceSchemaNames.IsValid(schema.Name))
            {
                throw new ArgumentException($"'{schema.Name}' is not a name for a source schema.", nameof(sourceSchemas));
            }
        }

        return new FusionArchive(
            new ArchiveMetadata { SourceSchemas = [.. ordered.Select(s => s.Name)] },
            compositionSettings,
            gateway,
            ordered);
    }

    /// <summary>Reads an archive file.</summary>
    /// <exception cref="InvalidArchiveException">It is none, or of another format.</exception>
    public static FusionArchive Open(string path)
    {
        using var file = File.OpenRead(path);
        return Open(file);
    }

    /// <summary>Reads an archive.</summary>
    /// <exception cref="InvalidArchiveException">It is none, or of another format.</exception>
    public static FusionArchive Open(Stream stream) => FusionArchiveReader.Read(stream);

    /// <summary>The bytes of the archive.</summary>
    public byte[] ToBytes() => FusionArchiveWriter.Write(this);

    /// <summary>Writes the archive; a reader of the old file never sees half of the new one.</summary>
    public void Save(string path)
    {
        var temporary = path + ".new";
        File.WriteAllBytes(temporary, ToBytes());
        File.Move(temporary, path, overwrite: true);
    }
}
