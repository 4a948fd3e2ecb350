using Cacao.Execution;
using Cacao.Execution.Cost;
using Microsoft.Extensions.Logging;

namespace Cacao.Fusion.Execution;

/// <summary>What one request needs beside its plan.</summary>
internal sealed class FusionExecutionContext
{
    public required OperationRequest Request { get; init; }

    public required ClientVariables Variables { get; init; }

    /// <summary>Which literals of the plan's conditions hold.</summary>
    public required LiteralSet Conditions { get; init; }

    /// <summary>By index of the source schema.</summary>
    public required ISourceSchemaClient[] Clients { get; init; }

    public required ISourceSchemaClient Introspection { get; init; }

    public required bool IncludeExceptionDetails { get; init; }

    public required ILogger Logger { get; init; }

    /// <summary>What the request costs, where it wants to know.</summary>
    public OperationCost? ReportedCost { get; init; }

    public required TimeProvider TimeProvider { get; init; }

    /// <summary>When the request's time is up; null for a subscription.</summary>
    public DateTimeOffset? Deadline { get; init; }
}
