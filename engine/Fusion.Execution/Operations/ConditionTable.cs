using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>The variables that decide over <c>@skip</c> and <c>@include</c> in one operation.</summary>
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
                    condition = Condition.And(condition, Condition.Of((IndexOf(variable.Name.Value) * 2) + (isSkip ? 1 : 0)));
                    break;
            }
        }

        return condition;
    }

    /// <summary>The variable and its wanted value behind a literal.</summary>
    public (string Variable, bool Value) Literal(int literal) => (_variables[literal / 2], literal % 2 == 0);

    private int IndexOf(string variable)
    {
        var index = _variables.IndexOf(variable);
        if (index >= 0)
        {
            return index;
        }

        _variables.Add(variable);
        return _variables.Count - 1;
    }
}
