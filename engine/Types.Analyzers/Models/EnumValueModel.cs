namespace Cacao.Types.Analyzers.Models;

internal sealed record EnumValueModel(
    string Name,
    string Member,
    string? Description,
    string? Deprecation,
    EquatableArray<string> Directives,
    string? Described = null);
