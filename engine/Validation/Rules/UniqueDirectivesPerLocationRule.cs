using Cacao.Language;

namespace Cacao.Validation;

/// <summary>A directive stands once at a place unless it is repeatable (specification section 5.7.3).</summary>
internal sealed class UniqueDirectivesPerLocationRule : DocumentRule
{
    private readonly Dictionary<string, DirectiveNode> _onSchema = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, DirectiveNode>> _onTypes = new(StringComparer.Ordinal);

    public override NodeEvents Events => NodeEvents.Operation
        | NodeEvents.Fragment
        | NodeEvents.VariableDefinition
        | NodeEvents.Field
        | NodeEvents.FragmentSpread
        | NodeEvents.InlineFragment
        | NodeEvents.Schema
        | NodeEvents.TypeDefinition
        | NodeEvents.MemberDefinition;

    public override void Enter(OperationDefinitionNode node) => Check(node.Directives);

    public override void Enter(FragmentDefinitionNode node) => Check(node.Directives);

    public override void Enter(VariableDefinitionNode node) => Check(node.Directives);

    public override void Enter(FieldNode node) => Check(node.Directives);

    public override void Enter(FragmentSpreadNode node) => Check(node.Directives);

    public override void Enter(InlineFragmentNode node) => Check(node.Directives);

    public override void Enter(SchemaDefinitionNode node) => Check(node.Directives, _onSchema);

    public override void Enter(TypeDefinitionNode node)
    {
        if (node.Directives.Count > 0)
        {
            Check(node.Directives, OnType(node.Name.Value));
        }
    }

    public override void EnterMember(IReadOnlyList<DirectiveNode> directives) => Check(directives);

    private void Check(IReadOnlyList<DirectiveNode> directives)
    {
        if (directives.Count > 1)
        {
            Check(directives, new Dictionary<string, DirectiveNode>(directives.Count, StringComparer.Ordinal));
        }
    }

    private void Check(IReadOnlyList<DirectiveNode> directives, Dictionary<string, DirectiveNode> seen)
    {
        for (var i = 0; i < directives.Count; i++)
        {
            var directive = directives[i];
            var name = directive.Name.Value;

            if (Context.Directives.Find(name) is { IsRepeatable: false } && !seen.TryAdd(name, directive))
            {
                Context.Report($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
            }
        }
    }

    /// <summary>A definition and its extensions are one place.</summary>
    private Dictionary<string, DirectiveNode> OnType(string name)
    {
        if (!_onTypes.TryGetValue(name, out var seen))
        {
            _onTypes[name] = seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        }

        return seen;
    }
}
