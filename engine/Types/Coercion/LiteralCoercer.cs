using Cacao.Language;

namespace Cacao.Types;

/// <summary>
/// Coerces literals (specification: Input Coercion of each type). Validation has told clients what is wrong with a literal, so here one
/// that does not fit is only refused.
/// </summary>
internal static class LiteralCoercer
{
    /// <summary>Stands for a literal that does not fit its type.</summary>
    public static readonly object Invalid = new();

    public static object? Coerce(ValueNode literal, IType type, CoercedVariables variables)
    {
        if (literal is VariableNode variable)
        {
            var value = variables.Find(variable.Name.Value);
            return ReferenceEquals(value, InputValue.Missing) || (value is null && type.IsNonNull) ? Invalid : value;
        }

        if (type is NonNullType nonNull)
        {
            return literal is NullValueNode ? Invalid : Coerce(literal, nonNull.NullableType, variables);
        }

        if (literal is NullValueNode)
        {
            return null;
        }

        return type switch
        {
            ListType list => CoerceList(literal, list, variables),
            InputObjectType input => CoerceObject(literal, input, variables),
            EnumType enumType => literal is EnumValueNode name && enumType.TryGetValue(name.Value, out var value) ? value.RuntimeValue : Invalid,
            ScalarType scalar => CoerceScalar(literal, scalar, variables),
            _ => Invalid,
        };
    }

    private static object? CoerceScalar(ValueNode literal, ScalarType scalar, CoercedVariables variables)
    {
        try
        {
            return scalar.CoerceLiteral(literal is ListValueNode or ObjectValueNode
                ? LiteralWriter.ReplaceVariables(literal, variables)
                : literal);
        }
        catch (InputCoercionException)
        {
            return Invalid;
        }
    }

    private static object CoerceList(ValueNode literal, ListType list, CoercedVariables variables)
    {
        if (literal is not ListValueNode node)
        {
            var single = Coerce(literal, list.ElementType, variables);
            return ReferenceEquals(single, Invalid) ? Invalid : new[] { single };
        }

        var items = new object?[node.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            var item = node.Items[i];
            if (item is VariableNode variable && !variables.HasValue(variable.Name.Value))
            {
                if (list.ElementType.IsNonNull)
                {
                    return Invalid;
                }

                continue;
            }

            items[i] = Coerce(item, list.ElementType, variables);
            if (ReferenceEquals(items[i], Invalid))
            {
                return Invalid;
            }
        }

        return items;
    }

    private static object CoerceObject(ValueNode literal, InputObjectType type, CoercedVariables variables)
    {
        if (literal is not ObjectValueNode node)
        {
            return Invalid;
        }

        var values = new object?[type.Fields.Count];
        var given = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var field = type.Fields[i];
            var value = Find(node, field.Name);
            if (value is null || (value is VariableNode variable && !variables.HasValue(variable.Name.Value)))
            {
                values[i] = field.GetCoercedDefault();
                if (ReferenceEquals(values[i], InputValue.Missing) && field.Type.IsNonNull)
                {
                    return Invalid;
                }

                continue;
            }

            values[i] = Coerce(value, field.Type, variables);
            if (ReferenceEquals(values[i], Invalid) || (type.IsOneOf && values[i] is null))
            {
                return Invalid;
            }

            given++;
        }

        return type.IsOneOf && given != 1 ? Invalid : new InputObjectValue(type, values);
    }

    private static ValueNode? Find(ObjectValueNode node, string name)
    {
        foreach (var field in node.Fields)
        {
            if (string.Equals(field.Name.Value, name, StringComparison.Ordinal))
            {
                return field.Value;
            }
        }

        return null;
    }
}
