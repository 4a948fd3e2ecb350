namespace Cacao.Types;

/// <summary>
/// Names the topic of a subscription field; <c>{argument}</c> is replaced by the argument's value. Without a name it is the method's.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopicAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}
