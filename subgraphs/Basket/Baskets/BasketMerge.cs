using EShop.Basket.Data;

namespace EShop.Basket.Baskets;

/// <summary>
/// Makes one basket of a guest's and a user's. Quantities add up within the limits. A basket has one currency: where the two differ, the one
/// that was changed last stays and the other goes. A basket that an order is being made of is left to its order.
/// </summary>
internal sealed class BasketMerge(BasketContext db, BasketStore store, TimeProvider clock)
{
    /// <summary>Merges in the transaction of the caller. Once done, doing it again changes nothing.</summary>
    public async Task MergeAsync(Guid guestId, Guid userId, CancellationToken cancellationToken)
    {
        if (await store.LockAsync(guestId, cancellationToken) is not { } guest || guest.IsSealed(clock.GetUtcNow()))
        {
            return;
        }

        if (await store.LockAsync(userId, cancellationToken) is not { } own)
        {
            guest.OwnerId = userId;
            guest.IsGuest = false;
            store.Touch(guest);
            await db.SaveChangesAsync(cancellationToken);
            return;
        }

        store.CheckOpen(own);
        Merge(guest, own);
        store.Touch(own);
        db.Baskets.Remove(guest);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static void Merge(Basket guest, Basket own)
    {
        if (guest.Lines.Count == 0)
        {
            return;
        }

        if (own.Currency != guest.Currency)
        {
            if (own.Lines.Count > 0 && own.UpdatedAt > guest.UpdatedAt)
            {
                return;
            }

            own.Lines.Clear();
            own.Currency = guest.Currency;
        }

        own.VoucherId ??= guest.VoucherId;

        foreach (var line in guest.Lines.OrderBy(l => l.AddedAt))
        {
            if (own.Lines.Find(l => l.ProductId == line.ProductId) is { } known)
            {
                known.Quantity = Math.Min(BasketRules.MaxQuantity, known.Quantity + line.Quantity);
            }
            else if (own.Lines.Count < BasketRules.MaxLines)
            {
                own.Lines.Add(new BasketLine
                {
                    BasketId = own.Id,
                    ProductId = line.ProductId,
                    Quantity = line.Quantity,
                    SeenPrice = line.SeenPrice,
                    AddedAt = line.AddedAt,
                });
            }
        }
    }
}
