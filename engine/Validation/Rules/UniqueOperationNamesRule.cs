using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Operations have different names (specification section 5.2.2.1).</summary>
internal sealed class UniqueOperationNamesRule : DocumentRule
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override NodeEvents Events => NodeEvents.Operation;

    public override void Enter(OperationDefinitionNode node)
    {
        if (node.Name is { } name && !_known.TryAdd(name.Value, name))
        {
            Context.Report($"There can be only one operation named \"{name.Value}\".", _known[name.Value], name);
        }
    }
}
