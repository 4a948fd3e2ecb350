using EShop.Contracts;
using EShop.Graph;
using EShop.Payment.Data;
using EShop.Payment.Providers;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Payment.Payments;

/// <summary>
/// Does what orders ask of payments. The payment's row is locked for the whole of it, so commands, webhooks and confirmations of one payment take
/// turns, whatever their order; each is answered from the state it finds.
/// </summary>
internal sealed class PaymentDesk(PaymentContext db, IPaymentProvider provider, IPublishEndpoint bus, TimeProvider clock)
{
    public async Task AuthorizeAsync(AuthorizePayment command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO payments (id, order_id, owner_id, amount, currency, method, status, captured_amount, refunded_amount, attempt, expires_at,
                                   created_at, updated_at)
             VALUES ({command.PaymentId}, {command.OrderId}, {command.OwnerId}, {command.Amount}, {command.Currency}, {command.Method},
                     {(int)PaymentStatus.Pending}, 0, 0, {command.Attempt}, {command.ExpiresAt}, {now}, {now})
             ON CONFLICT DO NOTHING
             """,
            cancellationToken);
        var payment = await LockAsync(command.OrderId, cancellationToken)
            ?? throw new InvalidOperationException($"The payment {command.PaymentId} belongs to another order.");
        payment.Attempt = Math.Max(payment.Attempt, command.Attempt);
        if (payment.Status == PaymentStatus.Pending)
        {
            var answer = await provider.AuthorizeAsync(
                new ProviderAuthorization(payment.Id, command.Amount, command.Currency, command.Method, command.Token, command.IdempotencyKey),
                cancellationToken);
            await ApplyAsync(payment, PaymentAction.Authorize, answer, command.IdempotencyKey, cancellationToken);
        }
        else
        {
            await AnswerAsync(payment, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The customer confirmed elsewhere. False when there is nothing to confirm, or no longer.</summary>
    public async Task<bool> ConfirmAsync(Guid orderId, CancellationToken cancellationToken)
    {
        var payment = await LockAsync(orderId, cancellationToken);
        if (payment is not { ProviderReference: { } reference })
        {
            return false;
        }

        if (payment.Status == PaymentStatus.ActionRequired && clock.GetUtcNow() < payment.ExpiresAt)
        {
            var key = $"{orderId:N}:confirm";
            await ApplyAsync(payment, PaymentAction.Confirm, await provider.ConfirmAsync(reference, key, cancellationToken), key, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        return payment.Status is PaymentStatus.Authorized or PaymentStatus.Captured;
    }

    public async Task CaptureAsync(CapturePayment command, CancellationToken cancellationToken)
    {
        var payment = await LockAsync(command.OrderId, cancellationToken);
        if (payment is { Status: PaymentStatus.Authorized, ProviderReference: { } reference } && command.Amount > 0 && command.Amount <= payment.Amount)
        {
            var answer = await provider.CaptureAsync(reference, command.Amount, command.IdempotencyKey, cancellationToken);
            Log(payment, PaymentAction.Capture, answer, command.IdempotencyKey, command.Amount);
            if (answer.Status == ProviderStatus.Captured && payment.TryMoveTo(PaymentStatus.Captured, clock.GetUtcNow()))
            {
                payment.CapturedAmount = command.Amount;
            }
        }

        if (payment is { Status: PaymentStatus.Captured or PaymentStatus.PartiallyRefunded or PaymentStatus.Refunded })
        {
            await bus.Publish(
                new PaymentCaptured(
                    payment.OrderId, payment.Id, payment.CapturedAmount, payment.Currency, payment.UpdatedAt, command.Attempt),
                cancellationToken);
        }
        else
        {
            await bus.Publish(
                new PaymentCaptureFailed(
                    command.OrderId, command.PaymentId, "NOT_CAPTURED", "The provider did not capture the payment.", false, command.Attempt),
                cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task VoidAsync(VoidPayment command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();

        // An authorisation that is still under way must find that it is over.
        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO payments (id, order_id, owner_id, amount, currency, method, status, captured_amount, refunded_amount, attempt, expires_at,
                                   created_at, updated_at)
             VALUES ({command.PaymentId}, {command.OrderId}, {Guid.Empty}, 0, {Currencies.Default}, {PaymentMethods.None},
                     {(int)PaymentStatus.Voided}, 0, 0, {command.Attempt}, {now}, {now}, {now})
             ON CONFLICT DO NOTHING
             """,
            cancellationToken);
        var payment = await LockAsync(command.OrderId, cancellationToken);
        if (payment is { Status: PaymentStatus.Pending or PaymentStatus.ActionRequired or PaymentStatus.Authorized })
        {
            // Without a reference the provider was never reached under this payment; a late success finds it voided, and is voided then.
            if (payment.ProviderReference is { } reference)
            {
                var answer = await provider.VoidAsync(reference, command.IdempotencyKey, cancellationToken);
                Log(payment, PaymentAction.Void, answer, command.IdempotencyKey, payment.Amount);
                if (answer.Status is not (ProviderStatus.Voided or ProviderStatus.Declined))
                {
                    await bus.Publish(
                        new PaymentVoidFailed(command.OrderId, payment.Id, answer.Code ?? "NOT_VOIDED", "The provider did not void the payment.", command.Attempt),
                        cancellationToken);
                    await db.SaveChangesAsync(cancellationToken);
                    return;
                }
            }

            payment.TryMoveTo(PaymentStatus.Voided, now);
        }

        if (payment is { Status: PaymentStatus.Captured or PaymentStatus.PartiallyRefunded })
        {
            await bus.Publish(
                new PaymentVoidFailed(command.OrderId, payment.Id, "CAPTURED", "The payment is captured: refund it.", command.Attempt),
                cancellationToken);
        }
        else
        {
            await bus.Publish(new PaymentVoided(command.OrderId, payment?.Id ?? command.PaymentId, now, command.Attempt), cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task RefundAsync(RefundPayment command, CancellationToken cancellationToken)
    {
        var payment = await LockAsync(command.OrderId, cancellationToken);
        if (payment is null)
        {
            await FailRefundAsync(command, "NOT_FOUND", "There is no payment.", cancellationToken);
            return;
        }

        var isDone = payment.Events.Exists(
            e => e.Action == PaymentAction.Refund && e.IdempotencyKey == command.IdempotencyKey && e.Outcome == PaymentOutcome.Succeeded);
        if (!isDone)
        {
            var isCaptured = payment.Status is PaymentStatus.Captured or PaymentStatus.PartiallyRefunded;
            if (!isCaptured || command.Amount <= 0 || payment.RefundedAmount + command.Amount > payment.CapturedAmount)
            {
                await FailRefundAsync(command, "NOT_REFUNDABLE", "There is not so much to refund.", cancellationToken);
                return;
            }

            var answer = await provider.RefundAsync(payment.ProviderReference!, command.Amount, command.IdempotencyKey, cancellationToken);
            Log(payment, PaymentAction.Refund, answer, command.IdempotencyKey, command.Amount);
            if (answer.Status != ProviderStatus.Refunded)
            {
                await FailRefundAsync(command, answer.Code ?? "REFUSED", answer.Message ?? "The provider refused the refund.", cancellationToken);
                return;
            }

            payment.RefundedAmount += command.Amount;
            payment.TryMoveTo(
                payment.RefundedAmount == payment.CapturedAmount ? PaymentStatus.Refunded : PaymentStatus.PartiallyRefunded,
                clock.GetUtcNow());
        }

        await bus.Publish(
            new PaymentRefunded(
                payment.OrderId, payment.Id, command.RefundId, command.Amount, payment.Currency, payment.RefundedAmount, clock.GetUtcNow(),
                command.Attempt),
            cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>
    /// What the provider tells by webhook: once, twice, late or in another order. False when no such payment is known: the provider may be
    /// faster than the transaction that asked it.
    /// </summary>
    public async Task<bool> ApplyWebhookAsync(ProviderAnswer news, string eventId, CancellationToken cancellationToken)
    {
        var orderId = await db.Payments
            .Where(p => p.ProviderReference == news.Reference || p.Id == news.PaymentId)
            .Select(p => (Guid?)p.OrderId)
            .FirstOrDefaultAsync(cancellationToken);
        if (orderId is null || await LockAsync(orderId.Value, cancellationToken) is not { } payment)
        {
            return false;
        }

        if (news.Status == ProviderStatus.Authorized && payment.Status == PaymentStatus.Voided)
        {
            // Paid after the order was given up.
            await LetGoAsync(payment, news.Reference, cancellationToken);
        }
        else if (Outcome(news.Status) is { } next && PaymentTransitions.IsAllowed(payment.Status, next))
        {
            // What is known already is not logged as if it had happened twice.
            await ApplyAsync(payment, PaymentAction.Authorize, news, eventId, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static PaymentStatus? Outcome(ProviderStatus status) => status switch
    {
        ProviderStatus.Authorized => PaymentStatus.Authorized,
        ProviderStatus.Declined => PaymentStatus.Declined,
        _ => null,
    };

    private async Task ApplyAsync(
        Payment payment,
        PaymentAction action,
        ProviderAnswer answer,
        string key,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        payment.ProviderReference ??= answer.Reference;
        Log(payment, action, answer, key, payment.Amount);
        if (answer.Status == ProviderStatus.Authorized
            && payment.Status is PaymentStatus.Pending or PaymentStatus.ActionRequired
            && now >= payment.ExpiresAt)
        {
            await LetGoAsync(payment, answer.Reference, cancellationToken);
            answer = answer with { Status = ProviderStatus.Voided, Code = "expired", Message = "The payment was confirmed too late." };
        }

        var moved = answer.Status switch
        {
            ProviderStatus.Authorized => payment.TryMoveTo(PaymentStatus.Authorized, now),
            ProviderStatus.Declined or ProviderStatus.Voided => payment.TryMoveTo(PaymentStatus.Declined, now),
            ProviderStatus.ActionRequired => payment.TryMoveTo(PaymentStatus.ActionRequired, now),
            _ => false,
        };
        if (!moved)
        {
            return;
        }

        payment.ActionUrl = answer.ActionUrl;
        payment.FailureCode = answer.Code;
        payment.FailureMessage = answer.Message;
        await AnswerAsync(payment, cancellationToken);
    }

    /// <summary>What was set aside too late is let go.</summary>
    private async Task LetGoAsync(Payment payment, string reference, CancellationToken cancellationToken)
    {
        var key = $"{payment.OrderId:N}:void-late";
        Log(payment, PaymentAction.Void, await provider.VoidAsync(reference, key, cancellationToken), key, payment.Amount);
    }

    private Task AnswerAsync(Payment payment, CancellationToken cancellationToken) => payment.Status switch
    {
        PaymentStatus.Authorized => bus.Publish(
            new PaymentAuthorized(
                payment.OrderId, payment.Id, payment.Amount, payment.Currency, payment.ProviderReference!, payment.UpdatedAt, payment.Attempt),
            cancellationToken),
        PaymentStatus.ActionRequired => bus.Publish(
            new PaymentActionRequired(
                payment.OrderId, payment.Id, payment.ActionUrl is null ? "EXTERNAL_CONFIRMATION" : "REDIRECT", payment.ActionUrl, payment.ExpiresAt,
                payment.Attempt),
            cancellationToken),
        PaymentStatus.Declined or PaymentStatus.Voided => bus.Publish(
            new PaymentDeclined(
                payment.OrderId, payment.Id, payment.FailureCode ?? "VOIDED", payment.FailureMessage ?? "The payment was given up.", payment.Attempt),
            cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task FailRefundAsync(RefundPayment command, string code, string message, CancellationToken cancellationToken)
    {
        await bus.Publish(
            new PaymentRefundFailed(command.OrderId, command.PaymentId, command.RefundId, code, message, false, command.Attempt),
            cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private void Log(Payment payment, PaymentAction action, ProviderAnswer answer, string key, decimal amount)
    {
        var now = clock.GetUtcNow();
        db.PaymentEvents.Add(new PaymentEvent
        {
            Id = Guid.CreateVersion7(now),
            PaymentId = payment.Id,
            Action = action,
            Outcome = answer.Status switch
            {
                ProviderStatus.Declined => PaymentOutcome.Failed,
                ProviderStatus.ActionRequired => PaymentOutcome.ActionRequired,
                ProviderStatus.Pending => PaymentOutcome.Pending,
                _ => PaymentOutcome.Succeeded,
            },
            IdempotencyKey = key,
            Amount = amount,
            ProviderReference = answer.Reference,
            Code = answer.Code,
            OccurredAt = now,
        });
    }

    private async Task<Payment?> LockAsync(Guid orderId, CancellationToken cancellationToken)
    {
        var payments = await db.Payments
            .FromSql($"SELECT * FROM payments WHERE order_id = {orderId} FOR UPDATE")
            .ToListAsync(cancellationToken);
        if (payments is not [var payment])
        {
            return null;
        }

        await db.Entry(payment).Collection(p => p.Events).LoadAsync(cancellationToken);
        return payment;
    }
}
