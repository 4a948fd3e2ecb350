using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>Variables have input types (specification section 5.8.2).</summary>
internal sealed class VariablesAreInputTypesRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.VariableDefinition;

    public override void Enter(VariableDefinitionNode node)
    {
        if (Context.Schema.GetTypeFrom(node.Type) is { IsInputType: false })
        {
            Context.Report($"Variable \"${node.Variable.Name.Value}\" cannot be non-input type \"{node.Type}\".", node.Type);
        }
    }
}
