namespace Cacao.Types;

/// <summary>What orders weigh.</summary>
public sealed class SortCostOptions
{
    /// <value>The weight of the argument that takes an order. Default: 10.</value>
    public double? DefaultSortArgumentCost { get; set; } = 10;

    /// <value>The weight of a key. Default: 10.</value>
    public double? DefaultSortOperationCost { get; set; } = 10;

    /// <value>What the weight of an order given as a variable is multiplied by. The values of variables are weighed themselves, so it has no effect.</value>
    public int? VariableMultiplier { get; set; } = 5;
}
