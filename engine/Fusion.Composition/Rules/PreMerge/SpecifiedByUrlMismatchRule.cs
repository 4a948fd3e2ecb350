namespace Cacao.Fusion.Composition;

/// <summary>A scalar has one specification; a warning, as only the address is lost (<c>SPECIFIED_BY_URL_MISMATCH</c>).</summary>
internal sealed class SpecifiedByUrlMismatchRule : IPreMergeRule
{
    public void Validate(PreMergeContext context, CompositionLog log)
    {
        foreach (var group in context.TypeGroups<ScalarTypeDefinition>())
        {
            var specified = group.Where(g => g.Member.Has(DirectiveNames.SpecifiedBy)).ToList();

            for (var i = 1; i < specified.Count; i++)
            {
                var (a, b) = (specified[i - 1], specified[i]);
                var urlA = a.Member.Find(DirectiveNames.SpecifiedBy)!.StringArgument("url");
                var urlB = b.Member.Find(DirectiveNames.SpecifiedBy)!.StringArgument("url");

                if (urlA != urlB)
                {
                    log.Warning(
                        CompositionCodes.SpecifiedByUrlMismatch,
                        a.Schema.Name,
                        a.Member.Name,
                        $"The scalar type '{a.Member.Name}' has a different @specifiedBy URL in schema '{a.Schema.Name}' ({urlA}) than it does in schema '{b.Schema.Name}' ({urlB}).");
                }
            }
        }
    }
}
