using EShop.Contracts;
using MassTransit;

namespace EShop.Ordering.Checkout;

/// <summary>One checkout under way. Its key is the order's.</summary>
public sealed class CheckoutState : SagaStateMachineInstance
{
    public Guid CorrelationId { get; set; }

    public string CurrentState { get; set; } = "";

    /// <summary>PostgreSQL's <c>xmin</c>.</summary>
    public uint RowVersion { get; set; }

    public string OrderNumber { get; set; } = "";

    public Guid OwnerId { get; set; }

    public Guid? BasketId { get; set; }

    public IReadOnlyList<StockLine> Lines { get; set; } = [];

    public string Currency { get; set; } = "";

    public decimal GrandTotal { get; set; }

    public string PaymentMethod { get; set; } = "";

    public string? PaymentToken { get; set; }

    public Guid PaymentId { get; set; }

    /// <summary>Names the refund of the whole payment, once there is one.</summary>
    public Guid? RefundId { get; set; }

    /// <summary>What that refund gives back; all that was paid when it is empty.</summary>
    public decimal? RefundAmount { get; set; }

    /// <summary>What goes back to the shelf: not what is already on its way to the customer.</summary>
    public IReadOnlyList<StockLine> ReturnLines { get; set; } = [];

    public DateTimeOffset SubmittedAt { get; set; }

    /// <summary>Until when the stock is asked to be held.</summary>
    public DateTimeOffset ReservedUntil { get; set; }

    /// <summary>After this the payment must not become authorised.</summary>
    public DateTimeOffset? PaymentExpiresAt { get; set; }

    /// <summary>The attempt of the step under way, which its commands carry.</summary>
    public int Attempt { get; set; }

    /// <summary>The last attempt before somebody must look.</summary>
    public int AttemptLimit { get; set; }

    public bool IsAuthorized { get; set; }

    public bool IsStockCommitted { get; set; }

    public bool IsVoided { get; set; }

    /// <summary>Whether the outcome was recorded and published.</summary>
    public bool IsConcluded { get; set; }

    /// <summary>Shipping has said that it will send the order.</summary>
    public bool IsShipmentBooked { get; set; }

    /// <summary>Nothing is sent by Shipping: what is paid is complete. Decided when the checkout begins, whatever is configured later.</summary>
    public bool SkipsShipping { get; set; }

    /// <summary>The release of the stock is asked for, and not yet acknowledged.</summary>
    public bool NeedsRelease { get; set; }

    public bool NeedsVoid { get; set; }

    public bool NeedsReturn { get; set; }

    public bool NeedsRefund { get; set; }

    /// <summary>Remembered while a step is under way whose result decides how to give up.</summary>
    public bool CancelRequested { get; set; }

    public string? CancelReason { get; set; }

    public CheckoutOutcome Outcome { get; set; }

    public string? OutcomeCode { get; set; }

    public string? OutcomeReason { get; set; }

    /// <summary>The state that a checkout in review goes on with.</summary>
    public string? ParkedIn { get; set; }

    /// <summary>The last failure, for whoever must look.</summary>
    public string? Problem { get; set; }

    public Guid? StockDeadlineToken { get; set; }

    public Guid? PaymentDeadlineToken { get; set; }

    public Guid? StepDeadlineToken { get; set; }

    /// <summary>True when nothing is left to be undone.</summary>
    public bool IsSettled => !NeedsRelease && !NeedsVoid && !NeedsReturn && !NeedsRefund;

    public bool HasAttemptsLeft => Attempt < AttemptLimit;

    internal void BeginStep(int attempts)
    {
        Attempt = 1;
        AttemptLimit = attempts;
    }

    /// <summary>Numbers go on, so that a repeat is not taken for an attempt that failed.</summary>
    internal void ContinueStep(int attempts)
    {
        Attempt++;
        AttemptLimit = Attempt - 1 + attempts;
    }

    internal void GiveUp(CheckoutOutcome outcome, string code, string reason)
    {
        Outcome = outcome;
        OutcomeCode = code;
        OutcomeReason = Shorten(reason);
    }

    internal void Note(string problem) => Problem = Shorten(problem);

    internal void AskRefund(decimal? amount = null)
    {
        NeedsRefund = true;
        RefundId ??= Guid.CreateVersion7();
        RefundAmount ??= amount;
    }

    /// <summary>Parts were called off and given back; the rest of the order goes on.</summary>
    internal void ForgetCancellation()
    {
        CancelRequested = false;
        CancelReason = null;
        RefundId = null;
        RefundAmount = null;
        ReturnLines = [];
    }

    private static string Shorten(string text) => text.Length <= 500 ? text : text[..500];
}
