namespace Cacao.Execution;

/// <summary>What an operation costs at most (IBM GraphQL cost specification).</summary>
/// <param name="FieldCost">The weights of the fields, each as often as its lists can make it occur.</param>
/// <param name="TypeCost">The weights of the objects, each as often as it can occur.</param>
public readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    public static OperationCost operator +(OperationCost left, OperationCost right)
        => new(left.FieldCost + right.FieldCost, left.TypeCost + right.TypeCost);

    public static OperationCost operator *(double times, OperationCost cost) => new(times * cost.FieldCost, times * cost.TypeCost);

    internal static OperationCost Max(OperationCost left, OperationCost right)
        => new(Math.Max(left.FieldCost, right.FieldCost), Math.Max(left.TypeCost, right.TypeCost));

    internal IReadOnlyDictionary<string, object?> ToExtensions() => new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["operationCost"] = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["fieldCost"] = FieldCost,
            ["typeCost"] = TypeCost,
        },
    };
}
