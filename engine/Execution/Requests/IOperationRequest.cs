namespace Cacao.Execution;

/// <summary>A request for one operation.</summary>
public interface IOperationRequest
{
    string? OperationName { get; }

    IReadOnlyDictionary<string, object?>? ContextData { get; }
}
