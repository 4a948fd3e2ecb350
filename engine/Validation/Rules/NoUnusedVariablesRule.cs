using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Variables that are defined are used (specification section 5.8.4).</summary>
internal sealed class NoUnusedVariablesRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Operation;

    public override void Leave(OperationDefinitionNode node)
    {
        if (node.VariableDefinitions.Count == 0)
        {
            return;
        }

        var used = new HashSet<string>(StringComparer.Ordinal);

        foreach (var usage in Context.Variables.Of(node))
        {
            used.Add(usage.Node.Name.Value);
        }

        for (var i = 0; i < node.VariableDefinitions.Count; i++)
        {
            var definition = node.VariableDefinitions[i];
            var name = definition.Variable.Name.Value;

            if (!used.Contains(name))
            {
                Context.Report(
                    node.Name is { } operation
                        ? $"Variable \"${name}\" is never used in operation \"{operation.Value}\"."
                        : $"Variable \"${name}\" is never used.",
                    definition);
            }
        }
    }
}
