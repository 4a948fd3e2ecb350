namespace Cacao.Types;

/// <summary>The weight of a field, argument, input field or type in the cost of an operation (<c>[Cost]</c>).</summary>
public sealed class CostFeature(double weight)
{
    public double Weight { get; } = weight;
}
