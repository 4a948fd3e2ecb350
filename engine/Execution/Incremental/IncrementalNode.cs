using Path = Cacao.Types.Path;

namespace Cacao.Execution.Processing;

/// <summary>A part of the response that clients are told of: it is pending from when it is announced until it is completed.</summary>
internal abstract class IncrementalNode(Path path, string? label)
{
    public Path Path { get; } = path;

    public string? Label { get; } = label;

    /// <summary>Given when the part is announced.</summary>
    public string? Id { get; set; }

    public bool IsPending { get; set; }

    public bool IsCompleted { get; set; }

    /// <summary>What is announced once this part is completed.</summary>
    public List<IncrementalNode> Children { get; } = [];
}
