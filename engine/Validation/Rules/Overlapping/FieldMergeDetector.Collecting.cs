using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

internal sealed partial class FieldMergeDetector
{
    private void Collect(MergedSet merged, FragmentDefinitionNode? definition)
    {
        _groupIndexes.Clear();
        _groupCount = 0;
        _fragments.Clear();

        // A fragment that spreads itself must not bring its own fields a second time.
        if (definition is not null && ReferenceEquals(merged.Sets[0], definition.SelectionSet))
        {
            _fragments.Add(definition.Name.Value);
        }

        for (var i = 0; i < merged.Sets.Length; i++)
        {
            _open.Push((merged.Sets[i], merged.Types[i]));

            while (_open.TryPop(out var current))
            {
                Collect(current.Set, current.Type);
            }
        }
    }

    private void Collect(SelectionSetNode set, NamedType? type)
    {
        budget -= set.Selections.Count;
        IsExhausted |= budget < 0;

        for (var i = 0; i < set.Selections.Count && !IsExhausted; i++)
        {
            switch (set.Selections[i])
            {
                case FieldNode field:
                    FieldDefinition? definition = null;
                    (type as ComplexType)?.TryGetField(field.Name.Value, out definition);
                    Add(new FieldEntry(field, type, definition));
                    break;

                case InlineFragmentNode inline:
                    _open.Push((inline.SelectionSet, inline.TypeCondition is { } condition ? TypeOf(condition) : type));
                    break;

                case FragmentSpreadNode spread when _fragments.Add(spread.Name.Value):
                    if (context.Fragments.Find(spread.Name.Value) is { } fragment)
                    {
                        _open.Push((fragment.SelectionSet, TypeOf(fragment.TypeCondition)));
                    }

                    break;
            }
        }
    }

    private void Add(FieldEntry field)
    {
        if (!_groupIndexes.TryGetValue(field.ResponseName, out var index))
        {
            index = _groupCount++;
            _groupIndexes[field.ResponseName] = index;

            if (index == _groups.Count)
            {
                _groups.Add([]);
            }

            _groups[index].Clear();
        }

        _groups[index].Add(field);
    }

    private NamedType? TypeOf(NamedTypeNode condition)
        => context.Schema.TryGetType(condition.Name.Value, out var type) ? type : null;
}
