namespace Cacao.Types.Analyzers.Models;

/// <summary>A member that resolves a field.</summary>
/// <param name="Target">What the member is called on: a type, or null for the parent.</param>
/// <param name="Member">The member's name.</param>
/// <param name="ParentType">The C# type of the parent, for instance members.</param>
/// <param name="IsMethod">False for a property.</param>
internal sealed record ResolverModel(
    ResolverKind Kind,
    string? Target,
    string Member,
    string? ParentType,
    bool IsMethod,
    EquatableArray<ParameterModel> Parameters)
{
    public bool IsPure => Kind == ResolverKind.Value && Parameters.All(p => p.IsPure);
}
