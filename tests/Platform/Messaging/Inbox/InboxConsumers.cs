using EShop.Messaging.BusOutbox;
using EShop.Messaging.Tests.Support;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Messaging.Tests.Inbox;

/// <summary>One run of a consumer.</summary>
public sealed record Ran(string Consumer, Guid Key);

public sealed class WriteNotesConsumer(ShopDbContext dbContext, IPublishEndpoint publishEndpoint, Recorder recorder) : IConsumer<WriteNotes>
{
    public async Task Consume(ConsumeContext<WriteNotes> context)
    {
        var message = context.Message;
        recorder.Add(new Ran(nameof(WriteNotesConsumer), message.Key));
        foreach (var text in message.Texts)
        {
            dbContext.Add(new Note { Id = Guid.CreateVersion7(), Text = text });
            await publishEndpoint.Publish(new Noted(message.Key, text), send =>
            {
                send.CorrelationId = message.Key;
                send.FaultAddress = new Uri("queue:shop-noted-faults");
                send.Headers.Set("x-origin", "test");
                if (text == message.RefusedText)
                {
                    send.Headers.Set(StoredMessageSender.FailDeliveryHeader, true);
                }
            });
        }

        if (message.SpoilContext)
        {
            dbContext.Add(new Note { Id = Guid.CreateVersion7(), Text = null! });
        }

        if (message.SpoilCommit)
        {
            await dbContext.Database.ExecuteSqlAsync($"INSERT INTO child VALUES ({message.Key})");
        }

        if (message.Break)
        {
            throw new InvalidOperationException("Broken on purpose.");
        }

        if (message.BreakOnce && recorder.All<Ran>().Count(ran => ran.Key == message.Key) == 1)
        {
            throw new DbUpdateConcurrencyException("Broken once on purpose.");
        }
    }
}

public sealed class AuditConsumer(Recorder recorder) : IConsumer<WriteNotes>
{
    public Task Consume(ConsumeContext<WriteNotes> context)
    {
        recorder.Add(new Ran(nameof(AuditConsumer), context.Message.Key));
        return Task.CompletedTask;
    }
}

/// <summary>What arrives downstream, with its envelope.</summary>
public sealed record Arrived(Noted Message, Guid? MessageId, Guid? CorrelationId, Guid? InitiatorId, Uri? FaultAddress, string? Origin);

public sealed class NotedConsumer(Recorder recorder) : IConsumer<Noted>
{
    public Task Consume(ConsumeContext<Noted> context)
    {
        recorder.Add(new Arrived(
            context.Message,
            context.MessageId,
            context.CorrelationId,
            context.InitiatorId,
            context.FaultAddress,
            context.Headers.Get<string>("x-origin")));
        return Task.CompletedTask;
    }
}

public sealed class WriteNotesFaultConsumer(Recorder recorder) : IConsumer<Fault<WriteNotes>>
{
    public Task Consume(ConsumeContext<Fault<WriteNotes>> context)
    {
        recorder.Add(context.Message);
        return Task.CompletedTask;
    }
}
