using Cacao.Language;

namespace Cacao.Validation;

/// <summary>A directive stands once at a place unless it is repeatable (specification section 5.7.3).</summary>
internal sealed class UniqueDirectivesPerLocationRule : DocumentRule
{
    private readonly Dictionary<string, DirectiveNode> _onSchema = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, DirectiveNode>> _onTypes = new(StringComparer.Ordinal);

    public override NodeEvents Events => NodeEvents.DirectiveList;

    public override void EnterDirectives(SyntaxNode node, IReadOnlyList<DirectiveNode> directives)
    {
        var seen = node switch
        {
            SchemaDefinitionNode => _onSchema,
            TypeDefinitionNode type => OnType(type.Name.Value),
            _ when directives.Count == 1 => null,
            _ => new Dictionary<string, DirectiveNode>(directives.Count, StringComparer.Ordinal),
        };

        if (seen is null)
        {
            return;
        }

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
