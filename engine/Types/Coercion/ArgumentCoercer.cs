using Cacao.Language;

namespace Cacao.Types;

/// <summary>
/// Coerces the arguments of one field selection or directive (specification section 6.4.1). Made once with the compiled operation; what
/// depends on no variable is coerced then. Safe for concurrent use.
/// </summary>
public sealed class ArgumentCoercer
{
    private readonly IReadOnlyList<InputValueDefinition> _definitions;
    private readonly ValueNode?[] _literals;
    private readonly object?[] _prepared;
    private readonly bool[] _isFinal;
    private readonly Location _location;

    /// <param name="location">Where errors of arguments that were not written stand: the field or directive.</param>
    public ArgumentCoercer(
        IReadOnlyList<InputValueDefinition> definitions,
        IReadOnlyList<ArgumentNode> arguments,
        Location location = default)
    {
        _definitions = definitions;
        _location = location;
        _literals = new ValueNode?[definitions.Count];
        _prepared = new object?[definitions.Count];
        _isFinal = new bool[definitions.Count];
        IsConstant = true;
        for (var i = 0; i < definitions.Count; i++)
        {
            _literals[i] = Find(arguments, definitions[i].Name);
            Prepare(i);
            IsConstant &= _isFinal[i];
        }
    }

    /// <summary>True when every request gets the same values: <see cref="Coerce"/> gives the same array each time.</summary>
    public bool IsConstant { get; }

    /// <summary>
    /// The values in the order of the definitions, <see cref="InputValue.Missing"/> where nothing was given. Callers must not change the
    /// array.
    /// </summary>
    /// <exception cref="GraphQLException">An argument is missing, null or refused by its formatter: an error of the field.</exception>
    public object?[] Coerce(CoercedVariables variables)
    {
        if (IsConstant)
        {
            return _prepared;
        }

        var values = new object?[_prepared.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _isFinal[i] ? _prepared[i] : CoerceArgument(i, variables);
        }

        return values;
    }

    /// <summary>The argument as written with variables replaced, its default, or null when it was not given.</summary>
    public ValueNode? GetLiteral(int index, CoercedVariables variables)
        => _literals[index] switch
        {
            VariableNode variable => variables.GetLiteral(variable.Name.Value) ?? _definitions[index].DefaultValue,
            { } literal => LiteralWriter.ReplaceVariables(literal, variables),
            null => _definitions[index].DefaultValue,
        };

    private void Prepare(int index)
    {
        var definition = _definitions[index];
        var literal = _literals[index];
        object? value;
        if (literal is null)
        {
            value = definition.GetCoercedDefault();
            if (ReferenceEquals(value, InputValue.Missing) && definition.Type.IsNonNull)
            {
                _prepared[index] = LiteralCoercer.Invalid;
                return;
            }
        }
        else if (VariableUsages.Any(literal))
        {
            _prepared[index] = InputValue.Missing;
            return;
        }
        else
        {
            value = LiteralCoercer.Coerce(literal, definition.Type, CoercedVariables.Empty);
        }

        _prepared[index] = value;
        if (definition.Converter.IsShareable(value))
        {
            _prepared[index] = definition.Converter.Convert(value);
            _isFinal[index] = true;
        }
    }

    private object? CoerceArgument(int index, CoercedVariables variables)
    {
        var definition = _definitions[index];
        var literal = _literals[index];
        var value = _prepared[index];
        if (literal is VariableNode variable)
        {
            value = variables.Find(variable.Name.Value);
            if (ReferenceEquals(value, InputValue.Missing))
            {
                value = definition.GetCoercedDefault();
                if (ReferenceEquals(value, InputValue.Missing) && definition.Type.IsNonNull)
                {
                    throw Fault(
                        $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was provided the variable "
                        + $"\"${variable.Name.Value}\" which was not provided a runtime value.",
                        literal.Location);
                }
            }
        }
        else if (literal is not null && ReferenceEquals(value, InputValue.Missing))
        {
            value = LiteralCoercer.Coerce(literal, definition.Type, variables);
        }

        if (literal is null && ReferenceEquals(value, LiteralCoercer.Invalid))
        {
            throw Fault($"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.", _location);
        }

        if (literal is not null && definition.Type.IsNonNull && (value is null || literal is NullValueNode))
        {
            throw Fault($"Argument \"{definition.Name}\" of non-null type \"{definition.Type}\" must not be null.", literal.Location);
        }

        if (ReferenceEquals(value, LiteralCoercer.Invalid))
        {
            throw Fault($"Argument \"{definition.Name}\" has invalid value {literal}.", literal!.Location);
        }

        return definition.Converter.Convert(value);
    }

    private static GraphQLException Fault(string message, Location location)
        => new(ErrorBuilder.New().SetMessage(message).AddLocation(location).Build());

    private static ValueNode? Find(IReadOnlyList<ArgumentNode> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (string.Equals(argument.Name.Value, name, StringComparison.Ordinal))
            {
                return argument.Value;
            }
        }

        return null;
    }
}
