namespace Cacao.Language;

internal partial struct NodePrinter
{
    private void PrintValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                Writer.Write('$');
                Writer.Write(variable.Name.Value);
                break;
            case IntValueNode integer:
                Writer.Write(integer.Value);
                break;
            case FloatValueNode number:
                Writer.Write(number.Value);
                break;
            case StringValueNode { IsBlock: true } block:
                Writer.WriteBlockString(block.Value, minimize: false);
                break;
            case StringValueNode text:
                Writer.WriteString(text.Value);
                break;
            case BooleanValueNode boolean:
                Writer.Write(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                Writer.Write("null");
                break;
            case EnumValueNode name:
                Writer.Write(name.Value);
                break;
            case ListValueNode list:
                Writer.Write('[');
                PrintList(list.Items, ", ");
                Writer.Write(']');
                break;
            case ObjectValueNode input:
                Writer.Write('{');
                PrintList(input.Fields, ", ");
                Writer.Write('}');
                break;
        }
    }

    private void PrintType(TypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                Writer.Write(named.Name.Value);
                break;
            case ListTypeNode list:
                Writer.Write('[');
                PrintType(list.Type);
                Writer.Write(']');
                break;
            case NonNullTypeNode nonNull:
                PrintType(nonNull.Type);
                Writer.Write('!');
                break;
        }
    }
}
