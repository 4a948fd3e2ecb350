namespace Cacao.Types;

/// <summary>The weight of a type, field, argument or input field in the cost of an operation.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Enum)]
public sealed class CostAttribute(double weight) : Attribute
{
    public double Weight { get; } = weight;
}
