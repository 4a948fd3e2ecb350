namespace Cacao.Types;

/// <summary>Declares a .NET interface or class as a union of the object types that implement it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    public string? Name { get; set; } = name;
}
