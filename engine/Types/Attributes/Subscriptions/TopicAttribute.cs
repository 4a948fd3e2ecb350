namespace Cacao.Types;

/// <summary>Names the topic of a subscription field; <c>{argument}</c> is replaced by the argument's value.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopicAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
