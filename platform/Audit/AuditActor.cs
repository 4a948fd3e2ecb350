using System.Security.Claims;
using EShop.Defaults;
using Microsoft.AspNetCore.Http;

namespace EShop.Audit;

/// <summary>On whose behalf something is done. Customers, guests and the shop itself leave no trail here.</summary>
internal sealed class AuditActor(IHttpContextAccessor http)
{
    /// <summary>Staff or the administrator whose request runs; null for everybody else and for messages.</summary>
    public (Guid Id, string Role)? Current
        => http.HttpContext?.User is { } caller && caller.UserId is { } id && caller.IsStaff
            ? (id, caller.IsAdmin ? Roles.Admin : Roles.Staff)
            : null;
}
