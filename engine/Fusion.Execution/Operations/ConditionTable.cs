using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>The variables that decide over <c>@skip</c> and <c>@include</c> in one operation; at most 32.</summary>
internal sealed class ConditionTable
{
    private readonly List<string> _variables = [];

    public IReadOnlyList<string> Variables => _variables;

    /// <summary>The condition that the directives of one selection state; null when there is none.</summary>
    public Condition? Read(IReadOnlyList<DirectiveNode> directives)
    {
        Condition? condition = null;
        foreach (var directive in directives)
        {
            var isSkip = string.Equals(directive.Name.Value, "skip", StringComparison.Ordinal);
            if (!isSkip && !string.Equals(directive.Name.Value, "include", StringComparison.Ordinal))
            {
                continue;
            }

            switch (FusionDirectives.Argument(directive, "if"))
            {
                case BooleanValueNode literal when literal.Value == isSkip:
                    return Condition.Never;
                case VariableNode variable:
                    var bit = (IndexOf(variable.Name.Value) * 2) + (isSkip ? 1 : 0);
                    condition = Condition.And(condition, Condition.Of(1UL << bit));
                    break;
            }
        }

        return condition;
    }

    /// <summary>The variable and its wanted value behind a bit of a mask.</summary>
    public (string Variable, bool Value) Literal(int bit) => (_variables[bit / 2], bit % 2 == 0);

    private int IndexOf(string variable)
    {
        var index = _variables.IndexOf(variable);
        if (index >= 0)
        {
            return index;
        }

        if (_variables.Count == 32)
        {
            throw new PlanningException(
                "An operation may use at most 32 variables in @skip and @include.", PlanningErrorCodes.TooManyConditions);
        }

        _variables.Add(variable);
        return _variables.Count - 1;
    }
}
