namespace Cacao.Types.Analyzers.Models;

/// <param name="ServiceType">Set when it is an input type only if this type is no service.</param>
internal sealed record InputTypeModel(
    string Id,
    string Name,
    string RuntimeType,
    string? Description,
    bool IsOneOf,
    string? ServiceType,
    EquatableArray<string> Directives,
    EquatableArray<InputFieldModel> Fields,
    string? Described = null)
{
    /// <summary>True when only code leads to it, and so it does not come with its module.</summary>
    public bool IsAdded { get; init; }
}
