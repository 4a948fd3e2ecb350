using System.Diagnostics.CodeAnalysis;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Operations;

/// <summary>A parsed and validated document with its operations; kept in the document cache.</summary>
internal sealed class OperationDocument
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly List<OperationDefinition> _operations = [];

    public OperationDocument(Schema schema, DocumentNode syntax, DocumentHash hash, IReadOnlyList<IError> errors)
    {
        Syntax = syntax;
        Hash = hash;
        Errors = errors;
        foreach (var definition in syntax.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                _fragments.TryAdd(fragment.Name.Value, fragment);
            }
        }

        if (errors.Count > 0)
        {
            return;
        }

        foreach (var definition in syntax.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
            {
                _operations.Add(new OperationDefinition(schema, this, operation));
            }
        }
    }

    public DocumentNode Syntax { get; }

    public DocumentHash Hash { get; }

    /// <summary>What validation found; a document with errors is cached too, so that asking again costs nothing.</summary>
    public IReadOnlyList<IError> Errors { get; }

    public bool TryGetFragment(string name, [NotNullWhen(true)] out FragmentDefinitionNode? fragment)
        => _fragments.TryGetValue(name, out fragment);

    /// <summary>Picks the operation to execute (specification section 6.1, GetOperation).</summary>
    public OperationDefinition? FindOperation(string? name, out IError? error)
    {
        error = null;
        if (name is null)
        {
            if (_operations.Count == 1)
            {
                return _operations[0];
            }

            error = RequestErrors.OperationAmbiguous(_operations.Count);
            return null;
        }

        foreach (var operation in _operations)
        {
            if (string.Equals(operation.Name, name, StringComparison.Ordinal))
            {
                return operation;
            }
        }

        error = RequestErrors.OperationUnknown(name);
        return null;
    }
}
