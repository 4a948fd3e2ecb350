using System.ComponentModel.DataAnnotations;

namespace EShop.Gateway;

/// <summary>How large an operation may be.</summary>
public sealed class GatewayLimits
{
    /// <value>How deep fields may nest. Default: 25, which introspection by IDEs keeps to.</value>
    [Range(1, 1_000)]
    public int MaxDepth { get; set; } = 25;

    /// <value>The highest cost of an operation's fields, by composed <c>@cost</c> and <c>@listSize</c>. Default: 20 000.</value>
    [Range(1, double.MaxValue)]
    public double MaxFieldCost { get; set; } = 20_000;

    /// <value>The highest cost of an operation's objects. Default: 10 000.</value>
    [Range(1, double.MaxValue)]
    public double MaxTypeCost { get; set; } = 10_000;

    /// <value>Refuses operations that cost more. Default: true.</value>
    public bool EnforceCost { get; set; } = true;
}
