using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Variables that are used are defined (specification section 5.8.3).</summary>
internal sealed class NoUndefinedVariablesRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Operation;

    public override void Leave(OperationDefinitionNode node)
    {
        var usages = Context.Variables.Of(node);

        if (usages.Count == 0)
        {
            return;
        }

        var defined = new HashSet<string>(node.VariableDefinitions.Count, StringComparer.Ordinal);

        for (var i = 0; i < node.VariableDefinitions.Count; i++)
        {
            defined.Add(node.VariableDefinitions[i].Variable.Name.Value);
        }

        foreach (var usage in usages)
        {
            var name = usage.Node.Name.Value;

            if (!defined.Contains(name))
            {
                Context.Report(
                    node.Name is { } operation
                        ? $"Variable \"${name}\" is not defined by operation \"{operation.Value}\"."
                        : $"Variable \"${name}\" is not defined.",
                    usage.Node,
                    node);
            }
        }
    }
}
