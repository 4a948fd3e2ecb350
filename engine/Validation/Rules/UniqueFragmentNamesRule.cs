using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Fragments have different names (specification section 5.5.1.1).</summary>
internal sealed class UniqueFragmentNamesRule : DocumentRule
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override NodeEvents Events => NodeEvents.Fragment;

    public override void Enter(FragmentDefinitionNode node)
    {
        var name = node.Name;

        if (!_known.TryAdd(name.Value, name))
        {
            Context.Report($"There can be only one fragment named \"{name.Value}\".", _known[name.Value], name);
        }
    }
}
