namespace Cacao.Types;

/// <summary>Puts a resolver in the place of a property of the type.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class BindMemberAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
