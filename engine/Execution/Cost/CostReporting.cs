namespace Cacao.Execution;

/// <summary>What a request asks about its cost (the header <c>GraphQL-Cost</c>).</summary>
public enum CostReporting
{
    None,

    /// <summary>Executes, and adds <c>operationCost</c> to the extensions.</summary>
    Report,

    /// <summary>Answers with the cost alone.</summary>
    Validate,
}
