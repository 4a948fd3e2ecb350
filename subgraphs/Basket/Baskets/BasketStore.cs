using System.Security.Claims;
using EShop.Basket.Data;
using EShop.Defaults;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Baskets;

/// <summary>Finds and locks the basket of an owner.</summary>
internal sealed class BasketStore(BasketContext db, TimeProvider clock)
{
    /// <summary>The owner's basket with its lines, locked until the transaction ends. Null when there is none.</summary>
    public async Task<Basket?> LockAsync(Guid ownerId, CancellationToken cancellationToken)
    {
        var baskets = await db.Baskets
            .FromSql($"SELECT * FROM baskets WHERE owner_id = {ownerId} FOR UPDATE")
            .ToListAsync(cancellationToken);
        if (baskets is not [var basket])
        {
            return null;
        }

        await db.Entry(basket).Collection(b => b.Lines).LoadAsync(cancellationToken);
        return basket;
    }

    /// <summary>The owner's basket, made when there is none, locked and open to changes.</summary>
    /// <exception cref="BasketSealedException">An order is being made of it.</exception>
    public async Task<Basket> LockOrCreateAsync(ClaimsPrincipal caller, string currency, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (ownerId, isGuest) = (caller.UserId!.Value, caller.IsGuest);
        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO baskets (id, owner_id, is_guest, currency, version, updated_at)
             VALUES ({Guid.CreateVersion7(now)}, {ownerId}, {isGuest}, {currency}, 0, {now})
             ON CONFLICT (owner_id) DO NOTHING
             """,
            cancellationToken);
        var basket = (await LockAsync(ownerId, cancellationToken))!;
        return CheckOpen(basket);
    }

    /// <summary>Changes the caller's basket, made when there is none, in a transaction.</summary>
    /// <exception cref="BasketSealedException">An order is being made of it.</exception>
    public async Task<Basket> ChangeAsync(ClaimsPrincipal caller, Action<Basket> change, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var basket = await LockOrCreateAsync(caller, BasketRules.DefaultCurrency, cancellationToken);
        change(basket);
        Touch(basket);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return basket;
    }

    public Basket CheckOpen(Basket basket) => basket.IsSealed(clock.GetUtcNow()) ? throw new BasketSealedException() : basket;

    public void Touch(Basket basket)
    {
        basket.Version++;
        basket.UpdatedAt = clock.GetUtcNow();
        basket.SealedFor = null;
        basket.SealedUntil = null;
    }
}
