using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>The address that sources agree on; one that says nothing agrees.</summary>
internal sealed class SpecifiedByDirectiveMerger : IDirectiveMerger
{
    public string Definition => "directive @specifiedBy(url: String!) on SCALAR";

    public IEnumerable<IReadOnlyList<ArgumentNode>> Merge(
        IReadOnlyList<IReadOnlyList<DirectiveNode>> applications,
        SchemaMember context)
    {
        var urls = applications.SelectMany(a => a).Select(d => d.StringArgument("url")).Distinct(StringComparer.Ordinal).ToList();
        return urls is [{ } url] ? [[SyntaxFactory.Argument("url", url)]] : [];
    }
}
