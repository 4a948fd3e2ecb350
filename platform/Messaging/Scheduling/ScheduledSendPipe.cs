using MassTransit;

namespace EShop.Messaging.Scheduling;

/// <summary>
/// Gives a send its due time and its token. The token also goes as a header: a saga compares it with the one it holds and
/// drops a timer that was replaced or cancelled after it had left.
/// </summary>
internal sealed class ScheduledSendPipe<T>(IPipe<SendContext<T>>? next, ScheduledSend scheduled) : IPipe<SendContext<T>>
    where T : class
{
    public async Task Send(SendContext<T> context)
    {
        context.GetOrAddPayload(() => scheduled);
        if (next is not null)
        {
            await next.Send(context);
        }

        // A redelivered timer brings its own token along and must keep it.
        if (!context.Headers.TryGetHeader(MessageHeaders.SchedulingTokenId, out _))
        {
            context.Headers.Set(MessageHeaders.SchedulingTokenId, scheduled.TokenId.ToString("D"));
        }
    }

    public void Probe(ProbeContext context) => next?.Probe(context);
}
