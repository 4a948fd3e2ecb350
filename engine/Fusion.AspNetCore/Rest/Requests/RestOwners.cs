using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Cacao.Fusion.Rest;

/// <summary>Refuses paths that name another than the caller.</summary>
internal static class RestOwners
{
    public static RestProblem? Check(RestRoute route, HttpContext context)
    {
        foreach (var owner in route.Owners)
        {
            if (context.User.Identity is not { IsAuthenticated: true })
            {
                return new RestProblem(StatusCodes.Status401Unauthorized, "This needs somebody who is signed in.") { Code = "AUTH_NOT_AUTHENTICATED" };
            }

            var asked = Normalize(context.Request.RouteValues[owner.Parameter] as string, owner.IdType, out var fault);
            if (fault is not null)
            {
                return RestProblem.Of([new RestFault(owner.Parameter, "path", fault)]);
            }

            if (!string.Equals(asked, Normalize(FindClaim(context, owner.Claim), owner.IdType, out _), StringComparison.Ordinal))
            {
                return new RestProblem(StatusCodes.Status404NotFound, "There is nothing at this address.") { Code = "NOT_FOUND" };
            }
        }

        return null;
    }

    /// <summary>ASP.NET renames some claims of tokens, the subject among them.</summary>
    private static string? FindClaim(HttpContext context, string claim)
        => (context.User.FindFirst(claim) ?? (claim == "sub" ? context.User.FindFirst(ClaimTypes.NameIdentifier) : null))?.Value;

    private static string? Normalize(string? text, string? idType, out string? fault)
    {
        fault = null;
        return text is null ? null : RestIds.Read(text.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase), idType, out fault);
    }
}
