using Cacao.Language;

namespace Cacao.Validation;

/// <summary>
/// The variables that definitions use. The walk collects them as it goes; fragments that an operation needs before the walk has come
/// to them are walked ahead, without rules.
/// </summary>
internal sealed class VariableUsages(ValidationContext context)
{
    private readonly Dictionary<DefinitionNode, List<VariableUsage>> _usages = [];
    private readonly Dictionary<OperationDefinitionNode, List<VariableUsage>> _ofOperations = [];
    private DocumentWalker? _ahead;

    /// <summary>The list to collect into; null where the definition was walked before.</summary>
    public List<VariableUsage>? Begin(DefinitionNode definition)
    {
        var usages = new List<VariableUsage>();
        return _usages.TryAdd(definition, usages) ? usages : null;
    }

    /// <summary>What the operation and all fragments it reaches use.</summary>
    public List<VariableUsage> Of(OperationDefinitionNode operation)
    {
        if (_ofOperations.TryGetValue(operation, out var known))
        {
            return known;
        }

        var fragments = context.Fragments.GetReachable(operation);
        var own = _usages[operation];

        if (fragments.Length == 0)
        {
            return _ofOperations[operation] = own;
        }

        var all = new List<VariableUsage>(own);

        foreach (var fragment in fragments)
        {
            all.AddRange(Of(fragment));
        }

        return _ofOperations[operation] = all;
    }

    private List<VariableUsage> Of(FragmentDefinitionNode fragment)
    {
        if (!_usages.TryGetValue(fragment, out var usages))
        {
            _ahead ??= new DocumentWalker(
                new ValidationContext(context.Schema, context.Document, context.Options, context.Fragments, this), []);
            _ahead.WalkDefinition(fragment);
            usages = _usages[fragment];
        }

        return usages;
    }
}
