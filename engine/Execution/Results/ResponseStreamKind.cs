namespace Cacao.Execution;

/// <summary>Why a response comes in parts.</summary>
public enum ResponseStreamKind
{
    Subscription,
    IncrementalDelivery,
}
