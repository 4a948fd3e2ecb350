using System.Security.Claims;
using EShop.Defaults;
using EShop.Identity.Data;
using EShop.Identity.Users;
using Microsoft.EntityFrameworkCore;

namespace EShop.Identity.Addresses;

/// <summary>Changes one user's addresses, one change at a time: there is one default of each kind.</summary>
internal sealed class AddressBook(IdentityContext db)
{
    /// <summary>Runs a change on the caller's addresses and saves it. Throws where the caller has no account.</summary>
    public async Task<UserAddress> ChangeAsync(
        ClaimsPrincipal caller,
        Func<Guid, List<UserAddress>, UserAddress> change,
        CancellationToken cancellationToken)
    {
        var userId = caller.UserId ?? throw new UserNotFoundException(Guid.Empty);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var found = await db.Database.ExecuteSqlAsync(
            $"update users set id = id where id = {userId} and deleted_at is null", cancellationToken);
        if (found == 0)
        {
            throw new UserNotFoundException(userId);
        }

        var addresses = await db.Addresses.Where(a => a.UserId == userId).OrderBy(a => a.CreatedAt).ThenBy(a => a.Id).ToListAsync(cancellationToken);
        var result = change(userId, addresses);
        await SaveAsync(result, addresses, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    /// <summary>Defaults are taken away before they are given: the indices allow one at any moment.</summary>
    private async Task SaveAsync(UserAddress changed, List<UserAddress> others, CancellationToken cancellationToken)
    {
        var (shipping, billing) = (changed.IsDefaultShipping, changed.IsDefaultBilling);
        if (db.Entry(changed).State == EntityState.Deleted)
        {
            await db.SaveChangesAsync(cancellationToken);
            return;
        }

        foreach (var other in others.Where(a => a.Id != changed.Id))
        {
            other.IsDefaultShipping &= !shipping;
            other.IsDefaultBilling &= !billing;
        }

        (changed.IsDefaultShipping, changed.IsDefaultBilling) = (false, false);
        await db.SaveChangesAsync(cancellationToken);
        (changed.IsDefaultShipping, changed.IsDefaultBilling) = (shipping, billing);
        await db.SaveChangesAsync(cancellationToken);
    }
}
