using Cacao.Language;

namespace Cacao.Types;

/// <summary>Writes coerced values as literals.</summary>
internal static class LiteralWriter
{
    public static ValueNode Write(object? value, IType type)
    {
        switch (type, value)
        {
            case (_, null):
                return new NullValueNode();
            case (NonNullType nonNull, _):
                return Write(value, nonNull.NullableType);
            case (ListType list, object?[] items):
                var nodes = new ValueNode[items.Length];
                for (var i = 0; i < items.Length; i++)
                {
                    nodes[i] = Write(items[i], list.ElementType);
                }

                return new ListValueNode(nodes);
            case (InputObjectType, InputObjectValue input):
                return WriteObject(input);
            case (EnumType enumType, _) when enumType.TryGetByRuntimeValue(value, out var member):
                return new EnumValueNode(member.Name);
            case (ScalarType scalar, _):
                return scalar.ToLiteral(value);
            default:
                return UntypedValue.ToLiteral(value);
        }
    }

    private static ObjectValueNode WriteObject(InputObjectValue input)
    {
        var fields = new List<ObjectFieldNode>(input.Values.Length);
        for (var i = 0; i < input.Values.Length; i++)
        {
            if (!ReferenceEquals(input.Values[i], InputValue.Missing))
            {
                var field = input.Type.Fields[i];
                fields.Add(new ObjectFieldNode(new NameNode(field.Name), Write(input.Values[i], field.Type)));
            }
        }

        return new ObjectValueNode(fields);
    }

    /// <summary>The literal with every variable replaced by its value; fields whose variable has none are left out.</summary>
    public static ValueNode ReplaceVariables(ValueNode literal, CoercedVariables variables)
    {
        switch (literal)
        {
            case VariableNode variable:
                return variables.GetLiteral(variable.Name.Value) ?? new NullValueNode();
            case ListValueNode list:
                var items = new ValueNode[list.Items.Count];
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = ReplaceVariables(list.Items[i], variables);
                }

                return new ListValueNode(items, list.Location);
            case ObjectValueNode map:
                var fields = new List<ObjectFieldNode>(map.Fields.Count);
                foreach (var field in map.Fields)
                {
                    if (field.Value is not VariableNode missing || variables.HasValue(missing.Name.Value))
                    {
                        fields.Add(new ObjectFieldNode(field.Name, ReplaceVariables(field.Value, variables), field.Location));
                    }
                }

                return new ObjectValueNode(fields, map.Location);
            default:
                return literal;
        }
    }
}
