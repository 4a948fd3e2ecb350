namespace Cacao.Types;

/// <summary>Names the registration method that is generated for the types of an assembly: <c>Add{name}()</c>.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ModuleAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
