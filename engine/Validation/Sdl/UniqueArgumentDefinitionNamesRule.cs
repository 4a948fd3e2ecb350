using Cacao.Language;

namespace Cacao.Validation;

/// <summary>The arguments of a field or directive have different names (specification sections 3.6.1 and 3.13).</summary>
internal sealed class UniqueArgumentDefinitionNamesRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.TypeDefinition | NodeEvents.DirectiveDefinition;

    public override void Enter(DirectiveDefinitionNode node) => Check($"@{node.Name.Value}", node.Arguments);

    public override void Enter(TypeDefinitionNode node)
    {
        var fields = node switch
        {
            ObjectTypeDefinitionNode type => type.Fields,
            InterfaceTypeDefinitionNode type => type.Fields,
            _ => [],
        };

        for (var i = 0; i < fields.Count; i++)
        {
            Check($"{node.Name.Value}.{fields[i].Name.Value}", fields[i].Arguments);
        }
    }

    private void Check(string owner, IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (arguments.Count > 1)
        {
            UniqueNames.Report(Context, arguments, static a => a.Name, n => $"Argument \"{owner}({n}:)\" can only be defined once.");
        }
    }
}
