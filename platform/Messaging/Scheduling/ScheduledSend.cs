using System.Diagnostics.CodeAnalysis;

namespace EShop.Messaging.Scheduling;

/// <summary>Marks a send as one for later; the outbox then writes a scheduled row in place of an outbox row.</summary>
[SuppressMessage("Design", "CA1812", Justification = "Created by the scheduler and carried as a payload.")]
internal sealed record ScheduledSend(Guid TokenId, DateTime DueAt);
