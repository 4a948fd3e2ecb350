using Cacao.Language;

namespace Cacao.Validation;

/// <summary>An operation without a name is the only one (specification section 5.2.3.1).</summary>
internal sealed class LoneAnonymousOperationRule : DocumentRule
{
    private int _operations;

    public override NodeEvents Events => NodeEvents.Document | NodeEvents.Operation;

    public override void Enter(DocumentNode node)
    {
        for (var i = 0; i < node.Definitions.Count; i++)
        {
            _operations += node.Definitions[i] is OperationDefinitionNode ? 1 : 0;
        }
    }

    public override void Enter(OperationDefinitionNode node)
    {
        if (node.Name is null && _operations > 1)
        {
            Context.Report("This anonymous operation must be the only defined operation.", node);
        }
    }
}
