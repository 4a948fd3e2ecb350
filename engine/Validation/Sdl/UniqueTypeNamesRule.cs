using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Types have different names (specification section 3.3).</summary>
internal sealed class UniqueTypeNamesRule : DocumentRule
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override NodeEvents Events => NodeEvents.TypeDefinition;

    public override void Enter(TypeDefinitionNode node)
    {
        if (node.IsExtension)
        {
            return;
        }

        var name = node.Name;

        if (Context.KnownSchema?.TryGetType(name.Value, out _) == true)
        {
            Context.Report($"Type \"{name.Value}\" already exists in the schema. It cannot also be defined in this type definition.", name);
        }
        else if (!_known.TryAdd(name.Value, name))
        {
            Context.Report($"There can be only one type named \"{name.Value}\".", _known[name.Value], name);
        }
    }
}
