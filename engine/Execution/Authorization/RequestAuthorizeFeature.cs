using Cacao.Types;

namespace Cacao.Execution;

/// <summary>The rules of a field or an operation type that hold before the request is executed; on a schema, that it has any.</summary>
internal sealed class RequestAuthorizeFeature(IReadOnlyList<AuthorizeDirective> directives)
{
    public IReadOnlyList<AuthorizeDirective> Directives { get; } = directives;
}
