using System.Security.Claims;
using Cacao.Types;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution;

/// <summary>Evaluates authorization rules with ASP.NET's authorization service.</summary>
internal static class FieldAuthorizer
{
    /// <summary>Throws the error of the first rule that does not hold.</summary>
    public static async ValueTask DemandAsync(IResolverContext context, AuthorizeRule[] rules, object? resource)
    {
        if (rules.Length == 0)
        {
            return;
        }

        var user = context.Service<ClaimsPrincipal>();
        foreach (var rule in rules)
        {
            if (await EvaluateAsync(context.RequestServices, user, rule, resource).ConfigureAwait(false) is { } error)
            {
                throw new GraphQLException(error);
            }
        }
    }

    /// <summary>The error of a rule that does not hold; null when it does.</summary>
    public static async ValueTask<IError?> EvaluateAsync(IServiceProvider services, ClaimsPrincipal user, AuthorizeRule rule, object? resource)
    {
        var isAuthenticated = IsAuthenticated(user);
        if (rule.Policy is null)
        {
            return !isAuthenticated
                ? AuthorizationErrors.Create(AuthorizationErrors.NotAuthenticated, null)
                : IsInRole(user, rule.Roles) ? null : AuthorizationErrors.Create(AuthorizationErrors.NotAuthorized, null);
        }

        if (!IsInRole(user, rule.Roles))
        {
            return AuthorizationErrors.Create(isAuthenticated ? AuthorizationErrors.NotAuthorized : AuthorizationErrors.NotAuthenticated, null);
        }

        var policy = await services.GetRequiredService<IAuthorizationPolicyProvider>().GetPolicyAsync(rule.Policy).ConfigureAwait(false);
        if (policy is null)
        {
            return AuthorizationErrors.Create(AuthorizationErrors.PolicyNotFound, rule.Policy);
        }

        var result = await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, resource, policy).ConfigureAwait(false);
        return result.Succeeded
            ? null
            : AuthorizationErrors.Create(isAuthenticated ? AuthorizationErrors.NotAuthorized : AuthorizationErrors.NotAuthenticated, null);
    }

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
