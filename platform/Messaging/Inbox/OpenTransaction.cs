using Microsoft.EntityFrameworkCore;

namespace EShop.Messaging.Inbox;

/// <summary>
/// Says that the message is being consumed inside a transaction of this context: the saga repository joins it in place of
/// opening its own, the scheduler writes into it. The outbox's consume context implements it, and contexts answer payload
/// requests for the interfaces they implement.
/// </summary>
internal interface OpenTransaction
{
    DbContext DbContext { get; }
}
