namespace Cacao.Types;

/// <summary>Declares a class or record as an input object type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class InputObjectTypeAttribute(string? name = null) : Attribute
{
    public string? Name { get; set; } = name;
}
