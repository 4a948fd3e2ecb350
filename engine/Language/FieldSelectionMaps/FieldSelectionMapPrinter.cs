using System.Text;

namespace Cacao.Language;

/// <summary>Prints field selection maps on one line, so that equal maps have equal text.</summary>
public static class FieldSelectionMapPrinter
{
    /// <summary>The canonical text of a node.</summary>
    public static string Print(FieldSelectionMapNode node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    private static void Write(StringBuilder text, FieldSelectionMapNode node)
    {
        switch (node)
        {
            case SelectedValueNode value:
                WriteSeparated(text, value.Entries, " | ");
                break;

            case SelectedValueEntryNode entry:
                WriteEntry(text, entry);
                break;

            case SelectedObjectValueNode value:
                text.Append("{ ");
                WriteSeparated(text, value.Fields, ", ");
                text.Append(" }");
                break;

            case SelectedObjectFieldNode field:
                text.Append(field.Name.Value);
                WriteArguments(text, field.Arguments);

                if (field.Value is not null)
                {
                    text.Append(": ");
                    Write(text, field.Value);
                }

                break;

            case SelectedListValueNode list:
                text.Append('[');
                Write(text, (FieldSelectionMapNode?)list.Element ?? list.ElementList!);
                text.Append(']');
                break;

            case FieldPathNode path:
                if (path.TypeCondition is not null)
                {
                    text.Append('<').Append(path.TypeCondition.Name.Value).Append(">.");
                }

                WriteSeparated(text, path.Segments, ".");
                break;

            case FieldPathSegmentNode segment:
                text.Append(segment.Name.Value);
                WriteArguments(text, segment.Arguments);

                if (segment.TypeCondition is not null)
                {
                    text.Append('<').Append(segment.TypeCondition.Name.Value).Append('>');
                }

                break;
        }
    }

    private static void WriteEntry(StringBuilder text, SelectedValueEntryNode entry)
    {
        if (entry.Path is not null)
        {
            Write(text, entry.Path);
        }

        if (entry.ObjectValue is not null)
        {
            if (entry.Path is not null)
            {
                text.Append('.');
            }

            Write(text, entry.ObjectValue);
        }

        if (entry.ListValue is not null)
        {
            Write(text, entry.ListValue);
        }
    }

    private static void WriteSeparated(StringBuilder text, IReadOnlyList<FieldSelectionMapNode> nodes, string separator)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (i > 0)
            {
                text.Append(separator);
            }

            Write(text, nodes[i]);
        }
    }

    private static void WriteArguments(StringBuilder text, IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        text.Append('(');

        for (var i = 0; i < arguments.Count; i++)
        {
            if (i > 0)
            {
                text.Append(", ");
            }

            text.Append(arguments[i].Name.Value).Append(": ").Append(SyntaxPrinter.Print(arguments[i].Value));
        }

        text.Append(')');
    }
}
