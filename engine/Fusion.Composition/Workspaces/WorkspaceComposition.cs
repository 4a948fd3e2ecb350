using System.Diagnostics.CodeAnalysis;

namespace Cacao.Fusion.Composition;

/// <summary>What composing a workspace came to.</summary>
public sealed class WorkspaceComposition
{
    internal WorkspaceComposition(IReadOnlyList<CompositionLogEntry> log, FusionArchive? archive)
    {
        Log = log;
        Archive = archive;
    }

    [MemberNotNullWhen(true, nameof(Archive))]
    public bool IsSuccess => Archive is not null;

    public IReadOnlyList<CompositionLogEntry> Log { get; }

    /// <summary>The archive; null after errors.</summary>
    public FusionArchive? Archive { get; }

    /// <summary>The execution schema, to be read by people and compared by version control; null after errors.</summary>
    public string? Supergraph => Archive?.Gateway.Schema;
}
