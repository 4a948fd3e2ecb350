namespace Cacao.Types;

/// <summary>Marks a field, argument, input field or enum value as deprecated.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class GraphQLDeprecatedAttribute(string deprecationReason) : Attribute
{
    public string DeprecationReason { get; } = deprecationReason;
}
