using EShop.Identity.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Identity.Addresses;

internal static class UserAddressDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, UserAddress[]>> GetAddressesByUserIdAsync(
        IReadOnlyList<Guid> userIds,
        IdentityContext db,
        CancellationToken cancellationToken)
    {
        var addresses = await db.Addresses
            .AsNoTracking()
            .Where(a => userIds.Contains(a.UserId))
            .OrderBy(a => a.CreatedAt)
            .ThenBy(a => a.Id)
            .ToListAsync(cancellationToken);
        return addresses.GroupBy(a => a.UserId).ToDictionary(g => g.Key, g => g.ToArray());
    }
}
