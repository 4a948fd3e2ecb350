namespace Cacao.Data;

/// <summary>Adds the argument <c>order</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseSortingAttribute : Attribute
{
    public UseSortingAttribute(Type? entityType = null)
    {
        EntityType = entityType;
    }

    /// <summary>The type whose properties can be sorted by; null takes the field's.</summary>
    public Type? EntityType { get; }
}
