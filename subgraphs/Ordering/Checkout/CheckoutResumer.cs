using EShop.Messaging;
using EShop.Messaging.Store;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Checkout;

/// <summary>
/// Takes up checkouts whose messages died with a process: begins those that have not begun, asks again for what is not answered, and fires timers
/// that were taken from the schedule and never arrived. Everybody who is asked knows a repeat from the first time.
/// </summary>
internal sealed partial class CheckoutResumer(
    OrderingContext db,
    IPublishEndpoint bus,
    ISendEndpointProvider commands,
    CheckoutRequests requests,
    ILogger<CheckoutResumer> logger)
    : IStartupResumer
{
    private static readonly string[] s_final =
    [
        nameof(CheckoutStateMachine.Completed),
        nameof(CheckoutStateMachine.Rejected),
        nameof(CheckoutStateMachine.Expired),
        nameof(CheckoutStateMachine.Cancelled),
    ];

    public async Task ResumeAsync(CancellationToken cancellationToken)
    {
        var begun = await BeginAsync(cancellationToken);
        var resumed = await ContinueAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        LogResumed(begun, resumed);
    }

    private async Task<int> BeginAsync(CancellationToken cancellationToken)
    {
        var orders = await db.Orders
            .AsNoTracking()
            .Include(o => o.Lines)
            .Where(o => o.Status == OrderStatus.Pending && !db.Checkouts.Any(c => c.CorrelationId == o.Id))
            .OrderBy(o => o.CreatedAt)
            .ToListAsync(cancellationToken);
        foreach (var order in orders)
        {
            await bus.Publish(CheckoutMessages.Submitted(order), cancellationToken);
        }

        return orders.Count;
    }

    private async Task<int> ContinueAsync(CancellationToken cancellationToken)
    {
        var checkouts = await db.Checkouts
            .AsNoTracking()
            .Where(c => !s_final.Contains(c.CurrentState) || c.NeedsRelease || c.NeedsVoid || c.NeedsReturn || c.NeedsRefund)
            .OrderBy(c => c.SubmittedAt)
            .ToListAsync(cancellationToken);
        foreach (var checkout in checkouts)
        {
            foreach (var command in await requests.PendingAsync(checkout, cancellationToken))
            {
                var endpoint = await commands.GetSendEndpoint(command.Address);
                await endpoint.Send(command.Message, cancellationToken);
            }
        }

        await FireLostTimersAsync(checkouts, cancellationToken);
        return checkouts.Count;
    }

    private async Task FireLostTimersAsync(List<CheckoutState> checkouts, CancellationToken cancellationToken)
    {
        var timers = checkouts
            .SelectMany(c => new (Guid? Token, object Message)[]
            {
                (c.StockDeadlineToken, new StockDeadlineExpired(c.CorrelationId)),
                (c.PaymentDeadlineToken, new PaymentDeadlineExpired(c.CorrelationId)),
                (c.StepDeadlineToken, new StepDeadlineExpired(c.CorrelationId)),
            })
            .Where(t => t.Token.HasValue)
            .ToDictionary(t => t.Token!.Value, t => t.Message);
        var tokens = timers.Keys.ToArray();
        var waiting = await db.Set<ScheduledMessageRow>()
            .Where(r => tokens.Contains(r.TokenId))
            .Select(r => r.TokenId)
            .ToListAsync(cancellationToken);
        foreach (var (token, message) in timers.ExceptBy(waiting, t => t.Key))
        {
            // With its token, so that the checkout tells it from a timer of an earlier step.
            await bus.Publish(message, x => x.Headers.Set(MessageHeaders.SchedulingTokenId, token.ToString("D")), cancellationToken);
        }
    }

    [LoggerMessage(EventId = 5101, Level = LogLevel.Information, Message = "Began {Begun} checkouts and resumed {Resumed} at the start.")]
    private partial void LogResumed(int begun, int resumed);
}
