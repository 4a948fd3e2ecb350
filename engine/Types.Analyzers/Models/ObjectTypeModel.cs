namespace Cacao.Types.Analyzers.Models;

/// <summary>An object or interface type with the fields of its .NET type.</summary>
/// <param name="Interfaces">Type references of the interfaces as C# expressions.</param>
internal sealed record ObjectTypeModel(
    string Id,
    string Name,
    string RuntimeType,
    bool IsInterface,
    string? Description,
    EquatableArray<string> Interfaces,
    EquatableArray<string> Directives,
    EquatableArray<string> Features,
    EquatableArray<FieldModel> Fields,
    string? Described = null)
{
    /// <summary>True when only code leads to it, and so it does not come with its module.</summary>
    public bool IsAdded { get; init; }
}
