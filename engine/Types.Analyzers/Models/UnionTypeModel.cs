namespace Cacao.Types.Analyzers.Models;

internal sealed record UnionTypeModel(
    string Id,
    string Name,
    string RuntimeType,
    string? Description,
    EquatableArray<string> Directives,
    EquatableArray<string> Members,
    string? Described = null)
{
    /// <summary>True when only code leads to it, and so it does not come with its module.</summary>
    public bool IsAdded { get; init; }
}
