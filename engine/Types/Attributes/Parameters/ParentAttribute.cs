namespace Cacao.Types;

/// <summary>Binds a parameter to the object that the field is resolved on.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(string? requires = null) : Attribute
{
    /// <summary>The properties that a projection must load for the resolver, as a selection set.</summary>
    public string? Requires { get; } = requires;
}
