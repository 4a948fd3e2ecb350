using System.Security.Claims;

namespace Cacao.Fusion.Execution;

/// <summary>
/// A composed <c>@authorize</c>: the caller must be authenticated and, for each entry, have one of its roles.
/// </summary>
internal sealed record AuthorizationRule(IReadOnlyList<IReadOnlyList<string>> RequiredRoles)
{
    /// <summary>The same for rules that ask for the same.</summary>
    public string Key { get; } = string.Join(';', RequiredRoles.Select(roles => string.Join(',', roles.Order(StringComparer.Ordinal))));

    public bool Admits(ClaimsPrincipal? user)
    {
        if (user?.Identity is not { IsAuthenticated: true })
        {
            return false;
        }

        foreach (var roles in RequiredRoles)
        {
            var isMet = roles.Count == 0;
            foreach (var role in roles)
            {
                isMet |= user.IsInRole(role);
            }

            if (!isMet)
            {
                return false;
            }
        }

        return true;
    }
}
