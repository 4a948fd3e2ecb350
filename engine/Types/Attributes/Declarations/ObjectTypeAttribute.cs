namespace Cacao.Types;

/// <summary>Declares a class or record as an object type, whether or not a field returns it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ObjectTypeAttribute(string? name = null) : Attribute
{
    public string? Name { get; set; } = name;
}
