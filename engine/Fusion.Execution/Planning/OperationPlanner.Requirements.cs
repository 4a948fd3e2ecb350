namespace Cacao.Fusion.Execution;

/// <summary>
/// Gives calls what their fields require. A call may be for several types, and a field of one name may require something else of each:
/// types share a call where the same variables do for all of them.
/// </summary>
internal sealed partial class OperationPlanner
{
    /// <param name="required">What is about to be added; null for a type that joins without.</param>
    private static bool CanTake(SelectionSite site, int type, RequiredInputs? required)
    {
        foreach (var selected in site.Fields)
        {
            if (selected.RequirementArguments.Count == 0)
            {
                continue;
            }

            var isOwn = required is not null && ReferenceEquals(selected.Field, required.Field);
            if (isOwn ? !required!.Match(selected.RequirementArguments) : LacksValue(selected, type))
            {
                return false;
            }
        }

        if (required is null || !required.Arguments.Exists(a => a.TypeText.EndsWith('!')))
        {
            return true;
        }

        // Who shares the call must have the value too.
        var types = site.Find(required.Field)?.Types ?? IndexSet.Empty;
        return types.Add(type).ContainsAll(site.Node.TargetTypes);
    }

    private static bool LacksValue(SelectedField selected, int type)
        => !selected.Types.Contains(type) && selected.RequirementArguments.Exists(static a => a.IsNonNull);

    private static void AddInputs(SelectionSite site, int type, RequiredInputs required)
    {
        var selected = site.GetOrAdd(required.Field);
        foreach (var (argument, typeText, value) in required.Arguments)
        {
            var variable = AddInput(site.Node, argument, typeText, type, value, selected);
            if (!selected.RequirementArguments.Exists(a => string.Equals(a.Argument, argument, StringComparison.Ordinal)))
            {
                selected.RequirementArguments.Add(new RequirementArgument(argument, typeText, variable));
            }
        }
    }

    private static string AddInput(
        PlanNode node, string argument, string typeText, int type, ValueExpression value, SelectedField? selected)
    {
        if (selected is not null)
        {
            foreach (var (known, _, variable) in selected.RequirementArguments)
            {
                if (string.Equals(known, argument, StringComparison.Ordinal))
                {
                    node.Inputs.Find(i => string.Equals(i.Variable, variable, StringComparison.Ordinal))!
                        .Values.Add((IndexSet.Of(type), value));
                    return variable;
                }
            }
        }

        var input = new NodeInput($"__fusion_{node.Inputs.Count + 1}_{argument}", typeText, typeText.EndsWith('!'));
        input.Values.Add((IndexSet.Of(type), value));
        node.Inputs.Add(input);
        return input.Variable;
    }
}
