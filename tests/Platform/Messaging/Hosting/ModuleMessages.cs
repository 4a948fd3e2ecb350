using EShop.Messaging.Tests.Support;
using MassTransit;

namespace EShop.Messaging.Tests.Hosting;

public sealed record Ask(Guid Key);

public sealed record Answer(Guid Key);

public sealed record Bell(Guid Key);

/// <summary>A bell heard, and on which queue.</summary>
public sealed record Rung(Guid Key, string Queue);

public sealed class AskConsumer(OtherDbContext dbContext) : IConsumer<Ask>
{
    public async Task Consume(ConsumeContext<Ask> context)
    {
        if (context.Message.Key == Guid.Empty)
        {
            throw new InvalidOperationException("Nothing was asked.");
        }

        dbContext.Add(new Note { Id = context.Message.Key, Text = "asked" });
        await context.RespondAsync(new Answer(context.Message.Key));
    }
}

public sealed class BellConsumer(Recorder recorder) : IConsumer<Bell>
{
    public Task Consume(ConsumeContext<Bell> context)
    {
        recorder.Add(new Rung(context.Message.Key, context.ReceiveContext.InputAddress.AbsolutePath.Split('/')[^1]));
        return Task.CompletedTask;
    }
}

/// <summary>Fails at first, as a database that is not up yet would make it.</summary>
public sealed class BellResumer(ShopDbContext dbContext, IPublishEndpoint publishEndpoint, Recorder recorder) : IStartupResumer
{
    public static readonly Guid Key = Guid.Parse("0190c0de-0000-7000-8000-000000000002");

    public async Task ResumeAsync(CancellationToken cancellationToken)
    {
        if (recorder.All<LogEntry>().All(entry => entry.Id != 4040))
        {
            throw new InvalidOperationException("Not yet.");
        }

        await publishEndpoint.Publish(new Bell(Key), cancellationToken);
        await dbContext.SaveChangesAsync(cancellationToken);
    }
}
