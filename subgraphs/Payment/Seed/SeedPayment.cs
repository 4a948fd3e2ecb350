using EShop.Demo;
using EShop.Graph;
using EShop.Payment.Payments;
using EShop.Payment.Providers;
using EShop.Payment.Simulator;

namespace EShop.Payment.Seed;

/// <summary>The payment of a demo order with its log, and the provider's side of it.</summary>
internal sealed class SeedPayment
{
    private readonly DemoOrder _order;

    public SeedPayment(DemoOrder order)
    {
        _order = order;
        var isDeclined = order.Outcome == DemoOrderOutcome.Declined;
        Payment = new Payments.Payment
        {
            Id = order.PaymentId,
            OrderId = order.Id,
            OwnerId = order.Customer.Id,
            Amount = order.Total,
            Currency = Currencies.Default,
            Method = order.PaymentMethod,
            Status = StatusOf(order),
            CapturedAmount = order.IsPaid ? order.Total : 0m,
            RefundedAmount = order.RefundedAmount,
            ProviderReference = order.ProviderReference,
            FailureCode = isDeclined ? "card_declined" : null,
            FailureMessage = isDeclined ? "The bank declined the card." : null,
            Attempt = 1,
            ExpiresAt = order.Step(minutes: 10),
            CreatedAt = order.PlacedAt,
            UpdatedAt = order.PlacedAt,
        };
        Log();
        Charge = new SimulatedCharge
        {
            Reference = order.ProviderReference,
            IdempotencyKey = KeyOf("authorize"),
            PaymentId = order.PaymentId,
            Amount = order.Total,
            Currency = Currencies.Default,
            Token = order.PaymentMethod == "CARD" ? "tok_ok" : null,
            Status = ChargeOf(Payment.Status),
            Code = Payment.FailureCode,
            Message = Payment.FailureMessage,
            RefundedAmount = order.RefundedAmount,
        };
    }

    public Payments.Payment Payment { get; }

    public SimulatedCharge Charge { get; }

    private static PaymentStatus StatusOf(DemoOrder order) => order.Outcome switch
    {
        DemoOrderOutcome.Refunded => PaymentStatus.Refunded,
        DemoOrderOutcome.ReturnRefunded => PaymentStatus.PartiallyRefunded,
        DemoOrderOutcome.Cancelled or DemoOrderOutcome.Expired => PaymentStatus.Voided,
        DemoOrderOutcome.Declined => PaymentStatus.Declined,
        _ => PaymentStatus.Captured,
    };

    private static ProviderStatus ChargeOf(PaymentStatus status) => status switch
    {
        PaymentStatus.Refunded => ProviderStatus.Refunded,
        PaymentStatus.Voided => ProviderStatus.Voided,
        PaymentStatus.Declined => ProviderStatus.Declined,
        _ => ProviderStatus.Captured,
    };

    private void Log()
    {
        switch (_order.Outcome)
        {
            case DemoOrderOutcome.Declined:
                Add(PaymentAction.Authorize, PaymentOutcome.Failed, _order.Total, _order.Step(minutes: 1), Payment.FailureCode);
                break;
            case DemoOrderOutcome.Cancelled or DemoOrderOutcome.Expired:
                Add(PaymentAction.Authorize, PaymentOutcome.ActionRequired, _order.Total, _order.Step(minutes: 1));
                Add(PaymentAction.Void, PaymentOutcome.Succeeded, _order.Total, _order.Step(minutes: 11));
                break;
            default:
                Add(PaymentAction.Authorize, PaymentOutcome.Succeeded, _order.Total, _order.Step(minutes: 1));
                Add(PaymentAction.Capture, PaymentOutcome.Succeeded, _order.Total, _order.Step(minutes: 3));
                break;
        }

        if (_order.RefundedAmount > 0)
        {
            var at = _order.Outcome == DemoOrderOutcome.Refunded ? _order.Step(minutes: 31) : _order.Step(halfDays: 14);
            Add(PaymentAction.Refund, PaymentOutcome.Succeeded, _order.RefundedAmount, at);
        }
    }

    private void Add(PaymentAction action, PaymentOutcome outcome, decimal amount, DateTimeOffset occurredAt, string? code = null)
    {
        Payment.UpdatedAt = occurredAt;
        Payment.Events.Add(new PaymentEvent
        {
            Id = DemoIds.Of($"payment {_order.Index} event {Payment.Events.Count}"),
            PaymentId = Payment.Id,
            Action = action,
            Outcome = outcome,
            IdempotencyKey = KeyOf(action.ToString().ToLowerInvariant()),
            Amount = amount,
            ProviderReference = _order.ProviderReference,
            Code = code,
            OccurredAt = occurredAt,
        });
    }

    private string KeyOf(string step) => $"{_order.Id:N}:{step}:demo";
}
