namespace Cacao.Types;

/// <summary>Adds the static methods of a partial class to the object type with a name or of a .NET type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtendObjectTypeAttribute : Attribute
{
    public ExtendObjectTypeAttribute(string name)
    {
        Name = name;
    }

    public ExtendObjectTypeAttribute(Type extendsType)
    {
        ExtendsType = extendsType;
    }

    public string? Name { get; }

    public Type? ExtendsType { get; }

    /// <summary>Properties of the type that are no fields.</summary>
    public string[]? IgnoreProperties { get; set; }
}
