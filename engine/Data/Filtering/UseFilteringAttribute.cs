namespace Cacao.Data;

/// <summary>Adds the argument <c>where</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseFilteringAttribute : Attribute
{
    public UseFilteringAttribute(Type? entityType = null)
    {
        EntityType = entityType;
    }

    /// <summary>The type whose properties can be filtered by; null takes the field's.</summary>
    public Type? EntityType { get; }
}
