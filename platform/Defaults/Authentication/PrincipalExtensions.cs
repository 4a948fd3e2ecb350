using System.Security.Claims;

namespace EShop.Defaults;

/// <summary>Reads what tokens say of their bearer.</summary>
public static class PrincipalExtensions
{
    extension(ClaimsPrincipal principal)
    {
        /// <summary>The bearer's id; null for anonymous callers.</summary>
        public Guid? UserId
            => Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

        /// <summary>Staff or administrator.</summary>
        public bool IsStaff => principal.IsInRole(Roles.Staff) || principal.IsInRole(Roles.Admin);

        public bool IsAdmin => principal.IsInRole(Roles.Admin);

        public bool IsGuest => principal.IsInRole(Roles.Guest);

        /// <summary>The one order that the bearer was let see for knowing its secret; null for all others.</summary>
        public Guid? OrderId => Guid.TryParse(principal.FindFirstValue("order"), out var id) ? id : null;
    }
}
