using Cacao.Types;

namespace Cacao.Execution;

/// <summary>The rules of a field that are evaluated before the request is executed.</summary>
internal sealed class RequestAuthorizeFeature(IReadOnlyList<AuthorizeRule> rules)
{
    public IReadOnlyList<AuthorizeRule> Rules { get; } = rules;
}
