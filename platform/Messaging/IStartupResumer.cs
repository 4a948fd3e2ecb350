namespace EShop.Messaging;

/// <summary>
/// Takes up at start what a dead process has left: a module sends the pending command of every saga that is not final, or
/// publishes for every unprocessed webhook. In-memory queues die with their process after the outbox has marked their
/// messages as delivered, so only the state knows what is still owed.
/// </summary>
/// <remarks>
/// It runs once a start, when the bus is healthy, in a scope of its own, and again after a failure. What it publishes goes
/// through the outbox, so it must save its context. Receivers are idempotent: a repeated command is answered with the stored result.
/// </remarks>
public interface IStartupResumer
{
    Task ResumeAsync(CancellationToken cancellationToken);
}
