namespace Cacao.Types;

/// <summary>Marks a type, field, argument or value with a tag (<c>@tag</c>) for tools that read the schema.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class TagAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
