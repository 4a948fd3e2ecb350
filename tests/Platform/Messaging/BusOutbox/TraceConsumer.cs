using System.Diagnostics;
using EShop.Messaging.Tests.Inbox;
using EShop.Messaging.Tests.Support;
using MassTransit;

namespace EShop.Messaging.Tests.BusOutbox;

/// <summary>Records the trace in which it runs.</summary>
public sealed class TraceConsumer(Recorder recorder) : IConsumer<Noted>
{
    public Task Consume(ConsumeContext<Noted> context)
    {
        recorder.Add(Activity.Current?.TraceId.ToHexString() ?? "none");
        return Task.CompletedTask;
    }
}
