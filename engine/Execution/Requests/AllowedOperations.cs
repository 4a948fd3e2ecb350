namespace Cacao.Execution;

/// <summary>Which operations a transport lets pass.</summary>
[Flags]
public enum AllowedOperations
{
    None = 0,
    Query = 1,
    Mutation = 2,
    Subscription = 4,

    /// <summary>Answers in several parts (<c>@defer</c>, <c>@stream</c>).</summary>
    IncrementalDelivery = 8,
    All = Query | Mutation | Subscription | IncrementalDelivery,
}
