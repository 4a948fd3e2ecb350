using Cacao.Language;

namespace Cacao.Validation;

/// <summary>The variables of an operation have different names (specification section 5.8.1).</summary>
internal sealed class UniqueVariableNamesRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Operation;

    public override void Enter(OperationDefinitionNode node)
    {
        if (node.VariableDefinitions.Count > 1)
        {
            UniqueNames.Report(
                Context,
                node.VariableDefinitions,
                static d => d.Variable.Name,
                static n => $"There can be only one variable named \"${n}\".");
        }
    }
}
