using Cacao.Language;

namespace Cacao.Types;

/// <summary>The variables of one request, coerced (specification section 6.1.2).</summary>
public sealed class CoercedVariables
{
    public static readonly CoercedVariables Empty = new([], []);

    private readonly VariableCoercer.Variable[] _variables;
    private readonly object?[] _values;

    internal CoercedVariables(VariableCoercer.Variable[] variables, object?[] values)
    {
        _variables = variables;
        _values = values;
    }

    public int Count => _variables.Length;

    /// <summary>False when the variable was neither given nor has a default.</summary>
    public bool HasValue(string name) => !ReferenceEquals(Find(name), InputValue.Missing);

    /// <summary>
    /// The value in its coerced form: scalars and enums by their runtime values, lists as <c>object?[]</c>; input objects take their
    /// .NET form only when an argument does.
    /// </summary>
    public bool TryGetValue(string name, out object? value)
    {
        value = Find(name);
        if (!ReferenceEquals(value, InputValue.Missing))
        {
            return true;
        }

        value = null;
        return false;
    }

    /// <summary>The value as a literal; null when the variable has none.</summary>
    public ValueNode? GetLiteral(string name)
    {
        for (var i = 0; i < _variables.Length; i++)
        {
            if (string.Equals(_variables[i].Name, name, StringComparison.Ordinal))
            {
                return ReferenceEquals(_values[i], InputValue.Missing)
                    ? null
                    : LiteralWriter.Write(_values[i], _variables[i].Type);
            }
        }

        return null;
    }

    /// <summary>The value of a Boolean variable, for conditions; false when it is null or was not given.</summary>
    public bool IsTrue(string name) => Find(name) is true;

    internal object? Find(string name)
    {
        for (var i = 0; i < _variables.Length; i++)
        {
            if (string.Equals(_variables[i].Name, name, StringComparison.Ordinal))
            {
                return _values[i];
            }
        }

        return InputValue.Missing;
    }
}
