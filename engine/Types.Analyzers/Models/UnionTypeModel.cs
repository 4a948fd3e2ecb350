namespace Cacao.Types.Analyzers.Models;

internal sealed record UnionTypeModel(
    string Id,
    string Name,
    string RuntimeType,
    string? Description,
    EquatableArray<string> Directives,
    EquatableArray<string> Members);
