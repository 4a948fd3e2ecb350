using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>The most careful of all: what one source does not let be cached is not cached.</summary>
internal sealed class CacheControlDirectiveMerger : IDirectiveMerger
{
    public string Definition =>
        """
        enum CacheControlScope { PUBLIC PRIVATE }
        directive @cacheControl(maxAge: Int, sharedMaxAge: Int, inheritMaxAge: Boolean, scope: CacheControlScope, vary: [String])
          on OBJECT | FIELD_DEFINITION | INTERFACE | UNION
        """;

    public IEnumerable<IReadOnlyList<ArgumentNode>> Merge(
        IReadOnlyList<IReadOnlyList<DirectiveNode>> applications,
        SchemaMember context)
    {
        if (applications.Any(a => a.Count == 0))
        {
            yield break;
        }

        var directives = applications.Select(a => a[0]).ToList();
        var arguments = new List<ArgumentNode>();

        foreach (var name in (string[])["maxAge", "sharedMaxAge"])
        {
            var ages = directives.ConvertAll(d => d.IntArgument(name));

            if (ages.TrueForAll(a => a is not null))
            {
                arguments.Add(SyntaxFactory.Argument(name, ages.Min()!.Value));
            }
        }

        var inherits = directives.ConvertAll(d => d.BooleanArgument("inheritMaxAge"));

        if (inherits.Exists(i => i is not null))
        {
            arguments.Add(SyntaxFactory.Argument("inheritMaxAge", inherits.TrueForAll(i => i == true)));
        }

        var scopes = directives.ConvertAll(d => (d.Argument("scope") as EnumValueNode)?.Value);

        if (scopes.Exists(s => s is not null))
        {
            arguments.Add(SyntaxFactory.Argument("scope", new EnumValueNode(scopes.Contains("PRIVATE") ? "PRIVATE" : "PUBLIC")));
        }

        var vary = directives.SelectMany(d => d.StringsArgument("vary") ?? []).Distinct(StringComparer.Ordinal).ToList();

        if (vary.Count > 0)
        {
            arguments.Add(SyntaxFactory.Argument("vary", SyntaxFactory.Strings(vary)));
        }

        yield return arguments;
    }
}
