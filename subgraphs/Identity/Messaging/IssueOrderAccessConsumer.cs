using EShop.Contracts;
using EShop.Identity.Sessions;
using MassTransit;

namespace EShop.Identity.Messaging;

/// <summary>Signs a token for one order; Ordering has checked the order's secret.</summary>
internal sealed class IssueOrderAccessConsumer(SessionIssuer sessions) : IConsumer<IssueOrderAccess>
{
    public async Task Consume(ConsumeContext<IssueOrderAccess> context)
    {
        var message = context.Message;
        var (token, expiresAt) = await sessions.IssueOrderAccessAsync(message.OrderId, message.Lifetime, context.CancellationToken);
        await context.RespondAsync(new OrderAccessIssued(message.OrderId, token, expiresAt));
    }
}
