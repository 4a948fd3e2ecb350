using MassTransit;
using Microsoft.Extensions.Options;

namespace EShop.Ordering.Checkout;

/// <summary>
/// The checkout of an order. What cannot be undone comes last:
/// <code>
/// ReservingStock → AuthorizingPayment → (AwaitingCustomerAction) → CommittingStock → Capturing → (BookingShipment) → Completed
///        │                   │                    │                      │              │               │               │
///        └───────────────────┴────────────────────┴── Compensating ──────┘              │         (CancellingShipments) ┘
///                                                          │                            │               │
///                                        Rejected, Expired, Cancelled ────────────── Refunding ─────────┘
/// </code>
/// A step that stays unanswered is asked for again, and after some attempts waits in ManualReview. Every state decides on every event; finals keep
/// listening, for what comes late must be undone as well.
/// </summary>
internal sealed partial class CheckoutStateMachine : MassTransitStateMachine<CheckoutState>
{
    private readonly TimeProvider _clock;

    public CheckoutStateMachine(IOptions<CheckoutOptions> options, TimeProvider clock)
    {
        Options = options.Value;
        _clock = clock;

        InstanceState(c => c.CurrentState);
        CorrelateEvents();
        DeclareSchedules();

        ReserveStockFirst();
        ArrangePayment();
        CommitStock();
        CapturePayment();
        BookShipment();
        CancelShipments();
        Compensate();
        Review();
        ListenWhenCompleted();
    }

    public State ReservingStock { get; private set; } = null!;

    public State AuthorizingPayment { get; private set; } = null!;

    public State AwaitingCustomerAction { get; private set; } = null!;

    public State CommittingStock { get; private set; } = null!;

    public State Capturing { get; private set; } = null!;

    /// <summary>What is paid is being prepared to be sent.</summary>
    public State BookingShipment { get; private set; } = null!;

    /// <summary>What is not yet on its way is being called off.</summary>
    public State CancellingShipments { get; private set; } = null!;

    /// <summary>Stock and money are being given back; nothing was captured.</summary>
    public State Compensating { get; private set; } = null!;

    /// <summary>Captured money and committed stock are being given back.</summary>
    public State Refunding { get; private set; } = null!;

    /// <summary>Somebody must decide.</summary>
    public State ManualReview { get; private set; } = null!;

    public State Completed { get; private set; } = null!;

    public State Rejected { get; private set; } = null!;

    public State Expired { get; private set; } = null!;

    public State Cancelled { get; private set; } = null!;

    internal CheckoutOptions Options { get; }

    internal DateTimeOffset Now => _clock.GetUtcNow();

    private void Disregard(State state, params ReadOnlySpan<Event> events)
    {
        foreach (var @event in events)
        {
            During(state, Ignore(@event));
        }
    }
}
