namespace Cacao.Types;

/// <summary>Declares a .NET interface or class as a GraphQL interface.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class InterfaceTypeAttribute(string? name = null) : Attribute
{
    public string? Name { get; set; } = name;
}
