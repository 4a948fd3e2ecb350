namespace Cacao.Execution;

/// <summary>What a <see cref="Result{TValue}"/> holds.</summary>
public enum ResultKind
{
    Undefined,
    Value,
    Error,
}
