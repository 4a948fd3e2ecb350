using Cacao.Language;
using Cacao.Types;

namespace Cacao.Fusion.Execution;

/// <summary>A parsed and validated document with its operations.</summary>
internal sealed class CachedDocument(IReadOnlyList<IError> errors, IReadOnlyList<CachedOperation> operations)
{
    /// <summary>What validation found; asking again for an invalid document costs nothing.</summary>
    public IReadOnlyList<IError> Errors { get; } = errors;

    public CachedOperation? Find(string? name, out IError? error)
    {
        error = null;
        if (name is null)
        {
            if (operations.Count == 1)
            {
                return operations[0];
            }

            error = GatewayErrors.OperationAmbiguous(operations.Count);
            return null;
        }

        foreach (var operation in operations)
        {
            if (string.Equals(operation.Syntax.Name?.Value, name, StringComparison.Ordinal))
            {
                return operation;
            }
        }

        error = GatewayErrors.OperationUnknown(name);
        return null;
    }
}
