using Cacao.Language;
using Cacao.Validation;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>Takes an operation that shows a difference apart, one selection, fragment, condition or alias at a time, while it still shows it.</summary>
internal sealed class OracleShrinker(OracleSchema schema, Func<OracleOperation, Task<bool>> stillFails)
{
    private int _target;
    private int _position;

    public async Task<OracleOperation> ShrinkAsync(OracleOperation operation)
    {
        for (var target = 0; ;)
        {
            if (Edit(operation, target) is not { } edited)
            {
                return operation;
            }

            if (DocumentValidator.Validate(schema.Validation, edited.Document).Count == 0 && await stillFails(edited))
            {
                operation = edited;
            }
            else
            {
                target++;
            }
        }
    }

    /// <summary>The operation with one change; null when there are no more.</summary>
    private OracleOperation? Edit(OracleOperation operation, int target)
    {
        _target = target;
        _position = 0;
        var definitions = new List<DefinitionNode>();
        foreach (var definition in operation.Document.Definitions)
        {
            definitions.Add(definition switch
            {
                OperationDefinitionNode o => new OperationDefinitionNode(
                    null, o.Operation, o.Name, o.VariableDefinitions, [], Edit(o.SelectionSet, operation)),
                FragmentDefinitionNode f => new FragmentDefinitionNode(null, f.Name, f.TypeCondition, [], Edit(f.SelectionSet, operation)),
                _ => definition,
            });
        }

        return _position > _target ? new OracleOperation(new DocumentNode(definitions), operation.Variables).Pruned() : null;
    }

    private SelectionSetNode Edit(SelectionSetNode set, OracleOperation operation)
    {
        var selections = new List<SelectionNode>();
        foreach (var selection in set.Selections)
        {
            if (set.Selections.Count > 1 && IsNext())
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    selections.Add(EditField(field, operation));
                    break;
                case InlineFragmentNode inline when IsNext():
                    selections.AddRange(inline.SelectionSet.Selections);
                    break;
                case InlineFragmentNode inline:
                    selections.Add(new InlineFragmentNode(
                        inline.TypeCondition, EditDirectives(inline.Directives), Edit(inline.SelectionSet, operation)));
                    break;
                case FragmentSpreadNode spread when IsNext():
                    var fragment = operation.Document.Definitions.OfType<FragmentDefinitionNode>().Single(f => f.Name.Value == spread.Name.Value);
                    selections.Add(new InlineFragmentNode(fragment.TypeCondition, spread.Directives, fragment.SelectionSet));
                    break;
                case FragmentSpreadNode spread:
                    selections.Add(new FragmentSpreadNode(spread.Name, EditDirectives(spread.Directives)));
                    break;
            }
        }

        return new SelectionSetNode(selections);
    }

    private FieldNode EditField(FieldNode field, OracleOperation operation)
    {
        var alias = field.Alias is not null && IsNext() ? null : field.Alias;
        var arguments = field.Arguments.Where(_ => !IsNext()).ToArray();
        return new FieldNode(
            alias, field.Name, arguments, EditDirectives(field.Directives), field.SelectionSet is null ? null : Edit(field.SelectionSet, operation));
    }

    private List<DirectiveNode> EditDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        var kept = new List<DirectiveNode>();
        foreach (var directive in directives)
        {
            if (!IsNext())
            {
                kept.Add(directive);
            }
        }

        return kept;
    }

    private bool IsNext() => _position++ == _target;
}
