using System.Security.Claims;
using Cacao.Types;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using IAuthorizationHandler = Cacao.Types.IAuthorizationHandler;

namespace Cacao.Execution;

/// <summary>Decides on authorization rules with ASP.NET's policies; what they guard is the context of the field or the request.</summary>
internal sealed class DefaultAuthorizationHandler(IAuthorizationService service, IAuthorizationPolicyProvider policies) : IAuthorizationHandler
{
    public ValueTask<AuthorizeResult> AuthorizeAsync(
        IMiddlewareContext context,
        AuthorizeDirective directive,
        CancellationToken cancellationToken = default)
        => EvaluateAsync(context.Service<ClaimsPrincipal>(), directive, context);

    public async ValueTask<AuthorizeResult> AuthorizeAsync(
        AuthorizationContext context,
        IReadOnlyList<AuthorizeDirective> directives,
        CancellationToken cancellationToken = default)
    {
        foreach (var directive in directives)
        {
            var result = await EvaluateAsync(context.User, directive, context).ConfigureAwait(false);
            if (result != AuthorizeResult.Allowed)
            {
                return result;
            }
        }

        return AuthorizeResult.Allowed;
    }

    private async ValueTask<AuthorizeResult> EvaluateAsync(ClaimsPrincipal user, AuthorizeDirective directive, object resource)
    {
        var isAuthenticated = IsAuthenticated(user);
        var refused = isAuthenticated ? AuthorizeResult.NotAllowed : AuthorizeResult.NotAuthenticated;
        var hasName = !string.IsNullOrWhiteSpace(directive.Policy);
        var policy = hasName
            ? await policies.GetPolicyAsync(directive.Policy!).ConfigureAwait(false)
            : await policies.GetDefaultPolicyAsync().ConfigureAwait(false);
        if (policy is null)
        {
            return hasName ? AuthorizeResult.PolicyNotFound : AuthorizeResult.NoDefaultPolicy;
        }

        // ASP.NET's own service would answer the same about users who must be signed in, and about roles.
        if (service is DefaultAuthorizationService && AsksForUserOnly(policy))
        {
            return isAuthenticated && IsInRole(user, directive.Roles) ? AuthorizeResult.Allowed : refused;
        }

        if (directive.Roles is { Count: > 0 } roles)
        {
            policy = new AuthorizationPolicyBuilder().Combine(policy).RequireRole(roles).Build();
        }

        var result = await service.AuthorizeAsync(user, resource, policy).ConfigureAwait(false);
        return result.Succeeded ? AuthorizeResult.Allowed : refused;
    }

    private static bool AsksForUserOnly(AuthorizationPolicy policy)
        => policy.Requirements is [DenyAnonymousAuthorizationRequirement requirement]
            && requirement.GetType() == typeof(DenyAnonymousAuthorizationRequirement);

    private static bool IsAuthenticated(ClaimsPrincipal user)
    {
        foreach (var identity in user.Identities)
        {
            if (identity.IsAuthenticated)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInRole(ClaimsPrincipal user, IReadOnlyList<string>? roles)
    {
        if (roles is null || roles.Count == 0)
        {
            return true;
        }

        foreach (var role in roles)
        {
            if (user.IsInRole(role))
            {
                return true;
            }
        }

        return false;
    }
}
