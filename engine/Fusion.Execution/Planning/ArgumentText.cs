using System.Text;
using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>Prints arguments and values on one line.</summary>
internal static class ArgumentText
{
    public static string Print(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count == 0)
        {
            return "";
        }

        var sorted = new List<ArgumentNode>(arguments);
        sorted.Sort((a, b) => string.CompareOrdinal(a.Name.Value, b.Name.Value));
        var builder = new StringBuilder();
        foreach (var argument in sorted)
        {
            if (builder.Length > 0)
            {
                builder.Append(", ");
            }

            builder.Append(argument.Name.Value).Append(": ");
            PrintValue(argument.Value, builder);
        }

        return builder.ToString();
    }

    public static void PrintValue(ValueNode value, StringBuilder builder)
    {
        switch (value)
        {
            case VariableNode variable:
                builder.Append('$').Append(variable.Name.Value);
                break;
            case StringValueNode text:
                builder.Append(SyntaxPrinter.PrintString(text.Value));
                break;
            case ListValueNode list:
                builder.Append('[');
                for (var i = 0; i < list.Items.Count; i++)
                {
                    if (i > 0)
                    {
                        builder.Append(", ");
                    }

                    PrintValue(list.Items[i], builder);
                }

                builder.Append(']');
                break;
            case ObjectValueNode map:
                builder.Append('{');
                for (var i = 0; i < map.Fields.Count; i++)
                {
                    if (i > 0)
                    {
                        builder.Append(", ");
                    }

                    builder.Append(map.Fields[i].Name.Value).Append(": ");
                    PrintValue(map.Fields[i].Value, builder);
                }

                builder.Append('}');
                break;
            default:
                builder.Append(SyntaxPrinter.Print(value));
                break;
        }
    }

    public static void FindVariables(ValueNode value, ISet<string> found)
    {
        switch (value)
        {
            case VariableNode variable:
                found.Add(variable.Name.Value);
                break;
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    FindVariables(item, found);
                }

                break;
            case ObjectValueNode map:
                foreach (var field in map.Fields)
                {
                    FindVariables(field.Value, found);
                }

                break;
        }
    }
}
