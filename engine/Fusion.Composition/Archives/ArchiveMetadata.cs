namespace Cacao.Fusion.Composition;

/// <summary>What an archive says about itself.</summary>
public sealed record ArchiveMetadata
{
    /// <summary>The version of the archive format.</summary>
    public Version FormatVersion { get; init; } = new(1, 0, 0);

    /// <summary>The versions of the execution schema format that are in the archive.</summary>
    public IReadOnlyList<Version> SupportedGatewayFormats { get; init; } = [FusionArchive.GatewayFormat];

    /// <summary>The names of the source schemas, in order.</summary>
    public IReadOnlyList<string> SourceSchemas { get; init; } = [];
}
