using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Introspection does not nest lists of lists of types: small documents could ask for huge answers.</summary>
internal sealed class MaxIntrospectionDepthRule : DocumentRule
{
    private const int MaxLists = 3;

    private readonly HashSet<string> _onPath = new(StringComparer.Ordinal);

    // A fragment that was found harmless at some depth need not be read again, however often it is spread.
    private readonly HashSet<(string Fragment, int Depth)> _harmless = [];
    private FieldNode? _reported;

    public override NodeEvents Events => NodeEvents.Field;

    public override void Enter(FieldNode node)
    {
        if (_reported is null && (node.Name.Value is "__schema" or "__type") && IsTooDeep(node, 0))
        {
            _reported = node;
            Context.Report("Maximum introspection depth exceeded", node);
        }
    }

    public override void Leave(FieldNode node)
    {
        if (ReferenceEquals(_reported, node))
        {
            _reported = null;
        }
    }

    private bool IsTooDeep(SelectionNode node, int depth)
    {
        switch (node)
        {
            case FragmentSpreadNode spread:
                return IsTooDeep(spread.Name.Value, depth);
            case InlineFragmentNode inline:
                return IsTooDeep(inline.SelectionSet, depth);
            case FieldNode field:
                if ((field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields") && ++depth >= MaxLists)
                {
                    return true;
                }

                return field.SelectionSet is { } selectionSet && IsTooDeep(selectionSet, depth);
            default:
                return false;
        }
    }

    private bool IsTooDeep(string fragmentName, int depth)
    {
        // A chain of fragments too long for the stack is too deep as well.
        if (!System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        if (_harmless.Contains((fragmentName, depth))
            || Context.Fragments.Find(fragmentName) is not { } fragment
            || !_onPath.Add(fragmentName))
        {
            return false;
        }

        var isTooDeep = IsTooDeep(fragment.SelectionSet, depth);
        _onPath.Remove(fragmentName);

        if (!isTooDeep)
        {
            _harmless.Add((fragmentName, depth));
        }

        return isTooDeep;
    }

    private bool IsTooDeep(SelectionSetNode selectionSet, int depth)
    {
        for (var i = 0; i < selectionSet.Selections.Count; i++)
        {
            if (IsTooDeep(selectionSet.Selections[i], depth))
            {
                return true;
            }
        }

        return false;
    }
}
