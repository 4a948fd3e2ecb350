using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Directives have different names (specification section 3.13).</summary>
internal sealed class UniqueDirectiveNamesRule : DocumentRule
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override NodeEvents Events => NodeEvents.DirectiveDefinition;

    public override void Enter(DirectiveDefinitionNode node)
    {
        var name = node.Name;

        if (Context.KnownSchema?.TryGetDirective(name.Value, out _) == true)
        {
            Context.Report($"Directive \"@{name.Value}\" already exists in the schema. It cannot be redefined.", name);
        }
        else if (!_known.TryAdd(name.Value, name))
        {
            Context.Report($"There can be only one directive named \"@{name.Value}\".", _known[name.Value], name);
        }
    }
}
