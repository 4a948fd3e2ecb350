namespace Cacao.Types;

/// <summary>What filters weigh.</summary>
public sealed class FilterCostOptions
{
    /// <value>The weight of the argument that takes a filter. Default: 10.</value>
    public double? DefaultFilterArgumentCost { get; set; } = 10;

    /// <value>The weight of an operation. Default: 10.</value>
    public double? DefaultFilterOperationCost { get; set; } = 10;

    /// <value>The weight of an operation that no index helps with: <c>contains</c> and the like. Default: 20.</value>
    public double? DefaultExpensiveFilterOperationCost { get; set; } = 20;

    /// <value>What the weight of a filter given as a variable is multiplied by. The values of variables are weighed themselves, so it has no effect.</value>
    public int? VariableMultiplier { get; set; } = 5;
}
