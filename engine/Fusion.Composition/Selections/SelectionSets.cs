using System.Diagnostics.CodeAnalysis;
using System.Text;
using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>The selection sets in the arguments of <c>@key</c> and <c>@provides</c>; outer braces may be missing there.</summary>
internal static class SelectionSets
{
    public static bool TryParse(string text, [NotNullWhen(true)] out SelectionSetNode? selectionSet)
    {
        try
        {
            selectionSet = GraphQLParser.ParseSelectionSet(text);
            return true;
        }
        catch (SyntaxException)
        {
            selectionSet = null;
            return false;
        }
    }

    public static bool TryParse(DirectiveNode? directive, [NotNullWhen(true)] out SelectionSetNode? selectionSet)
    {
        selectionSet = null;
        return directive?.StringArgument("fields") is { } text && TryParse(text, out selectionSet);
    }

    public static bool TryParseMap(DirectiveNode? directive, [NotNullWhen(true)] out SelectedValueNode? map)
    {
        map = null;

        if (directive?.StringArgument("field") is not { } text)
        {
            return false;
        }

        try
        {
            map = FieldSelectionMapParser.Parse(text);
            return true;
        }
        catch (FieldSelectionMapSyntaxException)
        {
            return false;
        }
    }

    /// <summary>One line, without outer braces.</summary>
    public static string Print(SelectionSetNode selectionSet)
    {
        var text = new StringBuilder();
        Write(text, selectionSet);
        return text.ToString();
    }

    public static string PrintArguments(IReadOnlyList<ArgumentNode> arguments)
        => arguments.Count == 0
            ? ""
            : $"({string.Join(", ", arguments.Select(a => $"{a.Name.Value}: {SyntaxPrinter.Print(a.Value)}"))})";

    private static void Write(StringBuilder text, SelectionSetNode selectionSet)
    {
        for (var i = 0; i < selectionSet.Selections.Count; i++)
        {
            text.Append(i == 0 ? "" : " ");
            SelectionSetNode? children;

            if (selectionSet.Selections[i] is FieldNode field)
            {
                text.Append(field.Alias is null ? "" : field.Alias.Value + ": ");
                text.Append(field.Name.Value).Append(PrintArguments(field.Arguments));
                children = field.SelectionSet;
            }
            else if (selectionSet.Selections[i] is InlineFragmentNode fragment)
            {
                text.Append("...").Append(fragment.TypeCondition is null ? "" : " on " + fragment.TypeCondition.Name.Value);
                children = fragment.SelectionSet;
            }
            else
            {
                text.Append(SyntaxPrinter.Print(selectionSet.Selections[i]));
                children = null;
            }

            if (children is not null)
            {
                text.Append(" { ");
                Write(text, children);
                text.Append(" }");
            }
        }
    }
}
