namespace Cacao.Types;

/// <summary>Marks a field, argument or input field as a global identifier.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Method | AttributeTargets.Property)]
public sealed class IDAttribute(string? typeName = null) : Attribute
{
    /// <summary>The GraphQL type the id belongs to; null takes the declaring type.</summary>
    public string? TypeName { get; } = typeName;
}
