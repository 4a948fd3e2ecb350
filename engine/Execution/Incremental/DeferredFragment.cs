using Cacao.Types;
using Path = Cacao.Types.Path;

namespace Cacao.Execution.Processing;

/// <summary>A deferred fragment at one object of the response.</summary>
internal sealed class DeferredFragment(Path path, string? label, DeferredFragment? parent) : IncrementalNode(path, label)
{
    /// <summary>The fragment that this one stands in.</summary>
    public DeferredFragment? Parent { get; } = parent;

    /// <summary>The fields that are still to come.</summary>
    public List<ExecutionGroup> Open { get; } = [];

    public List<ExecutionGroup> Finished { get; } = [];

    /// <summary>Why the fragment cannot be given.</summary>
    public IReadOnlyList<IError>? Errors { get; set; }

    public bool HasContent
    {
        get
        {
            if (Errors is not null || Open.Count > 0)
            {
                return true;
            }

            foreach (var group in Finished)
            {
                if (!group.IsSent)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
