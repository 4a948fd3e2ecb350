using System.Collections.Concurrent;
using EShop.Notifications.Outgoing;
using EShop.Notifications.Outgoing.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Notifications.Tests.Testing;

/// <summary>Stands for the world outside: takes messages, or fails as it is told.</summary>
internal sealed class RecordingCarrier : IMessageCarrier
{
    public ConcurrentQueue<OutgoingMessage> Taken { get; } = new();

    public Exception? Failure { get; set; }

    public void Register(IServiceCollection services)
    {
        services.AddKeyedSingleton<IMessageCarrier>(NotificationChannel.Email, this);
        services.AddKeyedSingleton<IMessageCarrier>(NotificationChannel.Sms, this);
    }

    public Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (Failure is not null)
        {
            return Task.FromException(Failure);
        }

        Taken.Enqueue(message);
        return Task.CompletedTask;
    }
}
