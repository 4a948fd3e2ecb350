using Cacao.Language;

namespace Cacao.Fusion.Rest;

/// <summary>What <c>@unwrap</c> changes below one place of the response, by response name.</summary>
internal sealed class RestShape
{
    private static readonly RestShape s_none = new();

    private readonly Dictionary<string, RestShape> _fields = new(StringComparer.Ordinal);

    /// <summary>The object here is replaced by the value of its only field.</summary>
    public bool IsUnwrapped { get; private set; }

    public RestShape this[string responseName] => _fields.TryGetValue(responseName, out var field) ? field : s_none;

    public static RestShape Of(SelectionSetNode selections, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        var shape = new RestShape();
        shape.Add(selections, fragments, []);
        return shape;
    }

    private void Add(SelectionSetNode selections, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, HashSet<string> open)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode { SelectionSet: { } children } field:
                    var name = (field.Alias ?? field.Name).Value;
                    if (!_fields.TryGetValue(name, out var shape))
                    {
                        _fields.Add(name, shape = new RestShape());
                    }

                    shape.IsUnwrapped |= RestDirectives.Find(field, RestDirectives.Unwrap) is not null;
                    shape.Add(children, fragments, open);
                    break;
                case InlineFragmentNode inline:
                    Add(inline.SelectionSet, fragments, open);
                    break;
                case FragmentSpreadNode spread when fragments.TryGetValue(spread.Name.Value, out var fragment) && open.Add(spread.Name.Value):
                    Add(fragment.SelectionSet, fragments, open);
                    open.Remove(spread.Name.Value);
                    break;
            }
        }
    }
}
