using EShop.Identity.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Identity.Users;

internal static class UserDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, User>> GetUserByIdAsync(
        IReadOnlyList<Guid> ids,
        IdentityContext db,
        CancellationToken cancellationToken)
        => await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, cancellationToken);
}
