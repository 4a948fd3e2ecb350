namespace Cacao.Types;

/// <summary>Decides on authorization rules.</summary>
public interface IAuthorizationHandler
{
    /// <summary>Decides on a rule before or after a field's resolver.</summary>
    ValueTask<AuthorizeResult> AuthorizeAsync(IMiddlewareContext context, AuthorizeDirective directive, CancellationToken cancellationToken = default);

    /// <summary>Decides on all the rules of a request that hold before it is executed.</summary>
    ValueTask<AuthorizeResult> AuthorizeAsync(
        AuthorizationContext context,
        IReadOnlyList<AuthorizeDirective> directives,
        CancellationToken cancellationToken = default);
}
