namespace Cacao.Fusion.Composition;

/// <summary>A scalar has one specification; a warning, as only the address is lost (<c>SPECIFIED_BY_URL_MISMATCH</c>).</summary>
internal sealed class SpecifiedByUrlMismatchRule : IPreMergeRule
{
    public void Validate(PreMergeContext context, CompositionLog log)
    {
        foreach (var group in context.TypeGroups<ScalarTypeDefinition>())
        {
            for (var i = 1; i < group.Count; i++)
            {
                var (a, b) = (group[i - 1], group[i]);
                var (urlA, urlB) = (Url(a.Member), Url(b.Member));

                if (urlA != urlB)
                {
                    log.Warning(
                        CompositionCodes.SpecifiedByUrlMismatch,
                        a.Schema.Name,
                        a.Member.Name,
                        $"The scalar type '{a.Member.Name}' has a different specified-by URL in schema '{a.Schema.Name}' ({urlA ?? "null"}) than it does in schema '{b.Schema.Name}' ({urlB ?? "null"}).");
                }
            }
        }
    }

    private static string? Url(ScalarTypeDefinition scalar) => scalar.Find(DirectiveNames.SpecifiedBy)?.StringArgument("url");
}
