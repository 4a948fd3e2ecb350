using System.Security.Claims;
using Cacao.Types;
using Path = Cacao.Types.Path;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Refuses operations that select fields whose composed <c>@authorize</c> the caller does not meet. Source schemas check again.
/// </summary>
internal static class OperationAuthorizer
{
    public static IReadOnlyList<IError> Check(OperationPlan plan, ClaimsPrincipal? user, LiteralSet conditions)
    {
        List<IError>? errors = null;
        foreach (var selection in plan.Authorizations)
        {
            if (IsSelected(selection.Field, conditions) && Refuse(selection.Rule, user) is { } code)
            {
                (errors ??= []).Add(ErrorBuilder.New()
                    .SetMessage("The current user is not authorized to access this resource.")
                    .SetCode(code)
                    .SetPath(PathOf(selection.Field))
                    .Build());
            }
        }

        return errors ?? (IReadOnlyList<IError>)[];
    }

    private static string? Refuse(AuthorizationRule rule, ClaimsPrincipal? user)
    {
        if (user?.Identity is not { IsAuthenticated: true })
        {
            return "AUTH_NOT_AUTHENTICATED";
        }

        foreach (var roles in rule.RequiredRoles)
        {
            var isMet = roles.Count == 0;
            foreach (var role in roles)
            {
                isMet |= user.IsInRole(role);
            }

            if (!isMet)
            {
                return "AUTH_NOT_AUTHORIZED";
            }
        }

        return null;
    }

    private static bool IsSelected(ResponseField? field, LiteralSet conditions)
    {
        for (; field is not null; field = field.Parent.ParentField)
        {
            if (field.Condition is not null && !field.Condition.IsTrue(conditions))
            {
                return false;
            }
        }

        return true;
    }

    private static Path PathOf(ResponseField field)
        => (field.Parent.ParentField is { } parent ? PathOf(parent) : Path.Root).Append(field.ResponseName);
}
