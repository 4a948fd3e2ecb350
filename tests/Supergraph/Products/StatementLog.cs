using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EShop.Supergraph.Tests.Products;

/// <summary>The SQL statements that services of this process send while they answer the request of one trace.</summary>
internal sealed class StatementLog : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentQueue<(string Database, string Text)> _statements = new();
    private readonly ConcurrentBag<IDisposable> _subscriptions = [];
    private readonly ActivityTraceId _trace = ActivityTraceId.CreateRandom();

    public StatementLog() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>The header that puts a request into the trace (W3C Trace Context).</summary>
    public string TraceParent => $"00-{_trace}-{ActivitySpanId.CreateRandom()}-01";

    /// <summary>How many statements each database got, by the names of the databases.</summary>
    public IReadOnlyDictionary<string, string[]> ByDatabase
        => _statements.GroupBy(s => s.Database, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(s => s.Text).ToArray(), StringComparer.Ordinal);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Value: CommandExecutedEventData { Command: DbCommand { Connection: { } connection } command } } && Activity.Current?.TraceId == _trace)
        {
            _statements.Enqueue((connection.Database, command.CommandText));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var subscription in _subscriptions)
        {
            subscription.Dispose();
        }
    }
}
