namespace Cacao.Execution.Operations;

/// <summary>One <c>@defer</c> as it was met while fields were collected, with the one it stands in.</summary>
internal sealed class DeferUsage(string? label, DeferUsage? parent)
{
    public string? Label { get; } = label;

    public DeferUsage? Parent { get; } = parent;
}
