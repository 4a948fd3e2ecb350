namespace Cacao.Types.Analyzers.Models;

internal sealed record EnumTypeModel(
    string Id,
    string Name,
    string RuntimeType,
    string? Description,
    EquatableArray<string> Directives,
    EquatableArray<EnumValueModel> Values);
