namespace Cacao.Language;

/// <summary>The kind of an operation.</summary>
public enum OperationType
{
    Query,
    Mutation,
    Subscription,
}
