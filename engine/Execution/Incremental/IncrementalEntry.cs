using Cacao.Types;
using Path = Cacao.Types.Path;

namespace Cacao.Execution.Processing;

/// <summary>Data for a part that was announced: the fields of a group, or items of a list.</summary>
internal sealed class IncrementalEntry(string id, Path? subPath, int subPathStart, bool isStream)
{
    public string Id { get; } = id;

    /// <summary>Where the data belongs below the part; null when it is the part's own object.</summary>
    public Path? SubPath { get; } = subPath;

    /// <summary>How many segments of <see cref="SubPath"/> lead to the part.</summary>
    public int SubPathStart { get; } = subPathStart;

    public bool IsStream { get; } = isStream;

    /// <summary>One unit of a group, or each item.</summary>
    public List<IncrementalUnit> Units { get; } = [];
}
