using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Every distinct demand is kept: whoever may see the member has to meet them all.</summary>
internal sealed class AuthorizeDirectiveMerger : IDirectiveMerger
{
    private const string DefaultApply = "BEFORE_RESOLVER";

    public string Definition =>
        """
        enum ApplyPolicy { BEFORE_RESOLVER AFTER_RESOLVER VALIDATION }
        directive @authorize(policy: String, roles: [String!], apply: ApplyPolicy! = BEFORE_RESOLVER)
          repeatable on OBJECT | FIELD_DEFINITION
        """;

    public IEnumerable<IReadOnlyList<ArgumentNode>> Merge(
        IReadOnlyList<IReadOnlyList<DirectiveNode>> applications,
        SchemaMember context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);

        foreach (var application in applications.SelectMany(a => a))
        {
            var policy = application.StringArgument("policy");
            var roles = application.StringsArgument("roles")?.Order(StringComparer.Ordinal).ToList();
            var apply = (application.Argument("apply") as EnumValueNode)?.Value ?? DefaultApply;

            if (!seen.Add($"{policy}\n{apply}\n{(roles is null ? "" : "[" + string.Join('\n', roles))}"))
            {
                continue;
            }

            var arguments = new List<ArgumentNode>();

            if (policy is not null)
            {
                arguments.Add(SyntaxFactory.Argument("policy", policy));
            }

            if (roles is not null)
            {
                arguments.Add(SyntaxFactory.Argument("roles", SyntaxFactory.Strings(roles)));
            }

            if (apply != DefaultApply)
            {
                arguments.Add(SyntaxFactory.Argument("apply", new EnumValueNode(apply)));
            }

            yield return arguments;
        }
    }
}
