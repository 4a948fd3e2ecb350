namespace Cacao.Types;

/// <summary>How operations are weighed (IBM GraphQL cost specification).</summary>
public sealed class CostOptions
{
    /// <value>The highest field cost of an operation. Default: 1000.</value>
    public double MaxFieldCost { get; set; } = 1_000;

    /// <value>The highest type cost of an operation. Default: 1000.</value>
    public double MaxTypeCost { get; set; } = 1_000;

    /// <value>Refuses operations above the limits. Default: true.</value>
    public bool EnforceCostLimits { get; set; } = true;

    /// <value>Weighs no operation, whatever a request asks for. Default: false.</value>
    public bool SkipAnalyzer { get; set; }

    /// <value>Gives fields that do more than read a member a weight in the schema, and lists their sizes. Default: true.</value>
    public bool ApplyCostDefaults { get; set; } = true;

    /// <value>Tells how many items a page has when the operation does not. Default: true.</value>
    public bool ApplySlicingArgumentDefaultValue { get; set; } = true;

    /// <value>The weight of a field that does more than read a member. Default: 10.</value>
    public double? DefaultResolverCost { get; set; } = 10;

    public FilterCostOptions Filtering { get; } = new();

    public SortCostOptions Sorting { get; } = new();
}
