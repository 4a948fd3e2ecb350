using EShop.Contracts;
using EShop.Notifications.Data;
using EShop.Notifications.Outgoing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Notifications.Tests.Testing;

/// <summary>What tests of Notifications have in common: a user and an order of their own.</summary>
[Collection(NotificationsCollection.Name)]
public abstract class NotificationsTests(NotificationsFixture notifications)
{
    protected static readonly DateTimeOffset At = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    protected NotificationsFixture Notifications => notifications;

    protected ServiceHost<NotificationsContext> Host { get; set; } = notifications.Host;

    protected Caller User { get; } = Caller.NewCustomer();

    protected Guid OrderId { get; } = Guid.CreateVersion7();

    protected string Email => $"{User.Id:N}@example.com";

    protected OrderPlaced Placed(string? email = "buyer@example.com", string? phone = null)
        => new(
            OrderId,
            "2030-000007",
            User.Id,
            false,
            email,
            phone,
            [new OrderedLine(Guid.CreateVersion7(), Guid.CreateVersion7(), "MUG", "Mug <blue>", 2, 10m, 0m, 0m, 20m)],
            20.00m,
            "EUR",
            null,
            At);

    protected OrderConfirmed Confirmed() => new(OrderId, "2030-000007", User.Id, null, [], 20.00m, "EUR", At);

    protected async Task TellAsync<T>(T message)
        where T : class
        => Assert.True(await Host.Messages.PublishAsync(message));

    protected Task RegisterAsync(string? phone = null) => TellAsync(new UserRegistered(User.Id, Email, phone, "Ada", At));

    protected async Task<string[]> FeedAsync(Caller? caller = null)
    {
        var answer = await Host.SendAsync("{ notifications(first: 50) { nodes { kind } } }", null, caller ?? User);
        return [.. answer.List("notifications.nodes").Select(n => n!["kind"]!.GetValue<string>())];
    }

    protected Task<List<OutgoingMessage>> OutgoingAsync()
        => Host.QueryAsync(db => db.OutgoingMessages.AsNoTracking().Where(m => m.UserId == User.Id).OrderBy(m => m.Id).ToListAsync());
}
