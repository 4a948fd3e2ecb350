using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

internal sealed partial class FieldConflictExplainer
{
    private FieldMap? GetFragmentMap(string fragmentName)
    {
        if (context.Fragments.Find(fragmentName) is not { } fragment)
        {
            return null;
        }

        return _maps.TryGetValue(fragment.SelectionSet, out var map)
            ? map
            : GetMap(TypeOf(fragment.TypeCondition), fragment.SelectionSet);
    }

    private FieldMap GetMap(NamedType? type, SelectionSetNode selectionSet)
    {
        if (!_maps.TryGetValue(selectionSet, out var map))
        {
            map = new FieldMap();
            Collect(map, type, selectionSet);
            _maps[selectionSet] = map;
        }

        return map;
    }

    private void Collect(FieldMap map, NamedType? type, SelectionSetNode selectionSet)
    {
        for (var i = 0; i < selectionSet.Selections.Count; i++)
        {
            switch (selectionSet.Selections[i])
            {
                case FieldNode field:
                    FieldDefinition? definition = null;
                    (type as ComplexType)?.TryGetField(field.Name.Value, out definition);
                    map.Add(new FieldEntry(field, type, definition));
                    break;

                case FragmentSpreadNode spread:
                    map.Add(spread.Name.Value);
                    break;

                case InlineFragmentNode inline:
                    Collect(map, inline.TypeCondition is { } condition ? TypeOf(condition) : type, inline.SelectionSet);
                    break;
            }
        }
    }

    private NamedType? TypeOf(NamedTypeNode condition)
        => context.Schema.TryGetType(condition.Name.Value, out var type) ? type : null;
}
