using Cacao.Language;

namespace Cacao.Execution.Operations;

/// <summary>Finds <c>__schema</c> and <c>__type</c> among the root fields of an operation.</summary>
internal static class IntrospectionFinder
{
    public static Location? Find(OperationDocument document, SelectionSetNode set, HashSet<string> visited)
    {
        for (var i = 0; i < set.Selections.Count; i++)
        {
            var found = set.Selections[i] switch
            {
                FieldNode { Name.Value: "__schema" or "__type" } field => field.Location,
                InlineFragmentNode inline => Find(document, inline.SelectionSet, visited),
                FragmentSpreadNode spread when visited.Add(spread.Name.Value)
                    && document.TryGetFragment(spread.Name.Value, out var fragment) => Find(document, fragment.SelectionSet, visited),
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }
}
