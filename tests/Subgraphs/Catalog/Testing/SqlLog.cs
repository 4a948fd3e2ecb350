using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EShop.Catalog.Tests.Testing;

/// <summary>Keeps the statements that Catalog sends for its graph; what carries messages is left out.</summary>
public sealed class SqlLog : DbCommandInterceptor
{
    private static readonly string[] s_plumbing = ["OutboxState", "OutboxMessage", "InboxState", "ScheduledMessage"];

    private readonly ConcurrentQueue<string> _statements = new();

    /// <summary>The statements since the last call, in an order that does not depend on which of two alike ones was faster.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = new List<string>();
        while (_statements.TryDequeue(out var statement))
        {
            taken.Add(statement);
        }

        return [.. taken.Order(StringComparer.Ordinal)];
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        if (!Array.Exists(s_plumbing, command.CommandText.Contains))
        {
            _statements.Enqueue(command.CommandText);
        }

        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
