using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Types that are named exist (specification section 5.5.1.2).</summary>
internal sealed class KnownTypeNamesRule : DocumentRule
{
    private readonly Dictionary<string, TypeDefinitionNode> _defined = new(StringComparer.Ordinal);

    public override NodeEvents Events => NodeEvents.Document | NodeEvents.NamedType;

    public override void Enter(DocumentNode node)
    {
        for (var i = 0; i < node.Definitions.Count; i++)
        {
            if (node.Definitions[i] is TypeDefinitionNode { IsExtension: false } type)
            {
                _defined.TryAdd(type.Name.Value, type);
            }
        }
    }

    public override void Enter(NamedTypeNode node)
    {
        var name = node.Name.Value;

        if (Context.KnownSchema?.TryGetType(name, out _) == true || _defined.ContainsKey(name))
        {
            return;
        }

        var isTypeSystem = Context.Definition is TypeSystemDefinitionNode;

        if (isTypeSystem && StandardTypeNames.IsKnown(name))
        {
            return;
        }

        Context.Report($"Unknown type \"{name}\".{DidYouMean.Phrase(DidYouMean.Similar(name, Candidates(isTypeSystem)))}", node);
    }

    private IEnumerable<string> Candidates(bool isTypeSystem)
    {
        if (isTypeSystem)
        {
            foreach (var name in StandardTypeNames.All)
            {
                yield return name;
            }
        }

        foreach (var type in Context.KnownSchema?.Types ?? [])
        {
            yield return type.Name;
        }

        foreach (var name in _defined.Keys)
        {
            yield return name;
        }
    }
}
