using System.Collections.Concurrent;
using Cacao.Execution.Operations;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Processing;

/// <summary>What a resolver asks about the selections below its field: a name, or a selection set of which all must be selected.</summary>
internal sealed class SelectionPattern
{
    // Patterns are constants of attributes: there are few.
    private static readonly ConcurrentDictionary<string, SelectionPattern> s_patterns = new(StringComparer.Ordinal);

    private readonly IReadOnlyList<SelectionNode> _selections;

    private SelectionPattern(string text)
    {
        var operation = (OperationDefinitionNode)GraphQLParser.Parse($"{{ {text} }}").Definitions[0];
        _selections = operation.SelectionSet.Selections;
    }

    public static SelectionPattern Of(string text) => s_patterns.GetOrAdd(text, static t => new SelectionPattern(t));

    public bool IsSelected(Schema schema, Selection selection) => AreSelected(schema, selection, _selections, condition: null);

    private static bool AreSelected(Schema schema, Selection parent, IReadOnlyList<SelectionNode> pattern, NamedType? condition)
    {
        foreach (var node in pattern)
        {
            var isSelected = node switch
            {
                FieldNode field => IsSelected(schema, parent, field, condition),
                InlineFragmentNode fragment => AreSelected(schema, parent, fragment.SelectionSet.Selections, Condition(schema, fragment) ?? condition),
                _ => false,
            };

            if (!isSelected)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSelected(Schema schema, Selection parent, FieldNode field, NamedType? condition)
    {
        foreach (var type in schema.GetPossibleTypes(condition ?? parent.NamedType))
        {
            foreach (var selection in parent.GetSelectionSet(type).AllSelections)
            {
                if (string.Equals(selection.Field.Name, field.Name.Value, StringComparison.Ordinal)
                    && (field.SelectionSet is null || AreSelected(schema, selection, field.SelectionSet.Selections, condition: null)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static NamedType? Condition(Schema schema, InlineFragmentNode fragment)
        => fragment.TypeCondition is { } name && schema.TryGetType(name.Name.Value, out var type) ? type : null;
}
