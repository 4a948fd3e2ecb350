using EShop.Payment.Data;
using EShop.Payment.Payments;
using EShop.Payment.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Payment.Simulator;

/// <summary>Plays the provider: a state machine over charges that remembers the keys of requests.</summary>
internal sealed class ProviderSimulator(PaymentContext db, ProviderAddress address, IOptions<PaymentOptions> options, TimeProvider clock)
{
    public async Task<ProviderAnswer> AuthorizeAsync(ProviderAuthorization request, CancellationToken cancellationToken)
    {
        await using var transaction = await LockAsync(request.IdempotencyKey, cancellationToken);
        var charge = await db.SimulatedCharges.FirstOrDefaultAsync(c => c.IdempotencyKey == request.IdempotencyKey, cancellationToken);
        if (charge is null)
        {
            var now = clock.GetUtcNow();
            charge = new SimulatedCharge
            {
                Reference = $"ch_{Guid.CreateVersion7(now):N}",
                IdempotencyKey = request.IdempotencyKey,
                PaymentId = request.PaymentId,
                Amount = request.Amount,
                Currency = request.Currency,
                Token = request.Method == PaymentMethods.ExternalConfirmation ? null : request.Token ?? "tok_ok",
            };
            Decide(charge);
            db.SimulatedCharges.Add(charge);
            await db.SaveChangesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return charge.ToAnswer(address.Own);
    }

    /// <summary>Confirms, captures, voids or refunds. Null for an unknown charge.</summary>
    public async Task<ProviderAnswer?> ActAsync(string reference, string action, decimal amount, string key, CancellationToken cancellationToken)
    {
        await using var transaction = await LockAsync(reference, cancellationToken);
        var charge = await db.SimulatedCharges.FirstOrDefaultAsync(c => c.Reference == reference, cancellationToken);
        if (charge is null)
        {
            return null;
        }

        var repeated = charge.Keys.Contains(key);
        var answer = (action, charge.Status) switch
        {
            ("confirm", ProviderStatus.ActionRequired) => Become(charge, ProviderStatus.Authorized),
            ("capture", ProviderStatus.Authorized) when charge.Token == TestTokens.CaptureFails
                => charge.ToAnswer(address.Own) with { Status = ProviderStatus.Declined, Code = "capture_failed", Message = "The bank refused." },
            ("capture", ProviderStatus.Authorized) when amount <= charge.Amount => Become(charge, ProviderStatus.Captured),
            ("void", ProviderStatus.Pending or ProviderStatus.ActionRequired or ProviderStatus.Authorized) => Become(charge, ProviderStatus.Voided),
            ("refund", ProviderStatus.Captured) when !repeated && charge.RefundedAmount + amount <= charge.Amount => Refund(charge, amount),
            ("refund", ProviderStatus.Captured) when repeated => charge.ToAnswer(address.Own) with { Status = ProviderStatus.Refunded },
            _ => charge.ToAnswer(address.Own),
        };
        if (!repeated)
        {
            charge.Keys = [.. charge.Keys, key];
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return answer;
    }

    /// <summary>The customer confirmed with the bank: told by webhook, as everything that happens there.</summary>
    public async Task<bool> ChallengeAsync(string reference, CancellationToken cancellationToken)
    {
        await using var transaction = await LockAsync(reference, cancellationToken);
        var charge = await db.SimulatedCharges.FirstOrDefaultAsync(c => c.Reference == reference, cancellationToken);
        if (charge is not { Status: ProviderStatus.ActionRequired })
        {
            return false;
        }

        charge.Status = ProviderStatus.Authorized;
        Tell(charge, null, TimeSpan.Zero);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private void Decide(SimulatedCharge charge)
    {
        switch (charge.Token)
        {
            case null or TestTokens.ActionRequired:
                charge.Status = ProviderStatus.ActionRequired;
                break;
            case TestTokens.Declined:
                (charge.Status, charge.Code, charge.Message) = (ProviderStatus.Declined, "card_declined", "The card was declined.");
                break;
            case TestTokens.InsufficientFunds:
                (charge.Status, charge.Code, charge.Message) = (ProviderStatus.Declined, "insufficient_funds", "There is not enough money.");
                break;
            case TestTokens.Slow:
                charge.Status = ProviderStatus.Pending;
                Tell(charge, ProviderStatus.Authorized, options.Value.SimulatorDelay);
                break;
            case TestTokens.SlowDeclined:
                charge.Status = ProviderStatus.Pending;
                Tell(charge, ProviderStatus.Declined, options.Value.SimulatorDelay);
                break;
            default:
                charge.Status = ProviderStatus.Authorized;
                Tell(charge, null, TimeSpan.Zero);
                break;
        }
    }

    private void Tell(SimulatedCharge charge, ProviderStatus? becomes, TimeSpan delay)
    {
        var due = clock.GetUtcNow() + delay;
        db.SimulatedWebhooks.Add(new SimulatedWebhook
        {
            Id = $"evt_{Guid.CreateVersion7(due):N}",
            Reference = charge.Reference,
            Becomes = becomes,
            DueAt = due,
            Remaining = 2,
        });
    }

    private ProviderAnswer Become(SimulatedCharge charge, ProviderStatus status)
    {
        charge.Status = status;
        return charge.ToAnswer(address.Own);
    }

    private ProviderAnswer Refund(SimulatedCharge charge, decimal amount)
    {
        charge.RefundedAmount += amount;
        return charge.ToAnswer(address.Own) with { Status = ProviderStatus.Refunded };
    }

    private async Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> LockAsync(string name, CancellationToken cancellationToken)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 1))", cancellationToken);
        return transaction;
    }
}
