using Cacao.Execution.Operations;
using Cacao.Types;

namespace Cacao.Execution.Cost;

/// <summary>Weighs operations, refuses those above the limits, and reports what they cost when asked.</summary>
internal sealed class CostGuard(CostOptions options)
{
    /// <summary>The answer that replaces execution; null to go on.</summary>
    public OperationResult? Check(Operation operation, CoercedVariables variables, OperationRequest request, out OperationCost? reported)
    {
        reported = null;
        if (options.SkipAnalyzer || (!options.EnforceCostLimits && request.CostReporting == CostReporting.None))
        {
            return null;
        }

        var cost = operation.Costs.Get(variables);
        if (request.CostReporting != CostReporting.None)
        {
            reported = cost;
        }

        if (options.EnforceCostLimits && Refuse(cost) is { } error)
        {
            return new RequestErrorResult(error) { Extensions = reported?.ToExtensions() };
        }

        return request.CostReporting == CostReporting.Validate ? new CostResult(cost) : null;
    }

    private IError? Refuse(OperationCost cost)
    {
        if (cost.FieldCost > options.MaxFieldCost)
        {
            return Error("field", cost.FieldCost, options.MaxFieldCost);
        }

        return cost.TypeCost > options.MaxTypeCost ? Error("type", cost.TypeCost, options.MaxTypeCost) : null;
    }

    private static IError Error(string kind, double cost, double limit) => ErrorBuilder.New()
        .SetMessage($"The maximum allowed {kind} cost was exceeded.")
        .SetCode(ErrorCodes.CostExceeded)
        .SetExtension($"{kind}Cost", cost)
        .SetExtension($"max{char.ToUpperInvariant(kind[0])}{kind[1..]}Cost", limit)
        .Build();
}
