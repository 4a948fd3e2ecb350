using EShop.Messaging.Inbox;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EShop.Messaging;

/// <summary>Knows which failures may be gone at the next attempt. Everything else goes to the error queue at once.</summary>
public static class TransientFaults
{
    public static bool IsTransient(Exception exception)
    {
        for (var current = exception; current is not null; current = current.InnerException)
        {
            if (current is OutboxDeliveryException or DbUpdateConcurrencyException or TimeoutException or HttpRequestException
                || current is PostgresException postgres && IsTransient(postgres)
                || current is NpgsqlException { IsTransient: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A unique violation is the loser of two first inserts; at the next attempt it finds the winner's row.</summary>
    private static bool IsTransient(PostgresException exception) =>
        exception.IsTransient || exception.SqlState is PostgresErrorCodes.SerializationFailure
            or PostgresErrorCodes.DeadlockDetected
            or PostgresErrorCodes.LockNotAvailable
            or PostgresErrorCodes.UniqueViolation;
}
