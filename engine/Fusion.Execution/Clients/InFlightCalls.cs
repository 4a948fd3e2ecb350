using System.Net.Http.Headers;
using System.Text;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Queries that a source is being asked right now. Who asks the same with the same headers, and so as the same user, waits for that answer
/// instead of asking again. An answer is shared with those who came while it was on its way, never with later ones.
/// </summary>
internal sealed class InFlightCalls
{
    // They tell requests apart and say nothing of what is asked.
    private static readonly HashSet<string> s_ignored = new(StringComparer.OrdinalIgnoreCase)
    {
        "GraphQL-Deadline", "X-Correlation-Id", "X-Request-Id", "traceparent", "tracestate", "baggage",
    };

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Call> _calls = new(StringComparer.Ordinal);

    /// <param name="message">The request with all its headers.</param>
    /// <param name="body">Its body.</param>
    /// <param name="send">Asks the source.</param>
    /// <param name="cancellationToken">Ends the wait of this caller alone, where it waits for another's answer.</param>
    public async Task<SourceSchemaResponse> ExecuteAsync(
        HttpRequestMessage message, ReadOnlyMemory<byte> body, Func<Task<SourceSchemaResponse>> send, CancellationToken cancellationToken)
    {
        var key = KeyOf(message, body.Span);
        Call? known;
        Call? own = null;
        lock (_lock)
        {
            if (_calls.TryGetValue(key, out known))
            {
                known.Waiting++;
            }
            else
            {
                _calls.Add(key, own = new Call());
            }
        }

        if (own is not null)
        {
            return await LeadAsync(key, own, send).ConfigureAwait(false);
        }

        // What ended the other's call, its client's departure for one, is no reason for this one to fail.
        return await known!.Answer.Task.WaitAsync(cancellationToken).ConfigureAwait(false) is { } answer
            ? answer.ToResponse()
            : await send().ConfigureAwait(false);
    }

    private async Task<SourceSchemaResponse> LeadAsync(string key, Call own, Func<Task<SourceSchemaResponse>> send)
    {
        Answer? shared = null;
        try
        {
            var response = await send().ConfigureAwait(false);
            if (End(key, own) > 0)
            {
                shared = new Answer(response.Body.Written.ToArray(), response.Format, response.Headers);
            }

            return response;
        }
        finally
        {
            End(key, own);
            own.Answer.TrySetResult(shared);
        }
    }

    /// <summary>From here on nobody joins; gives how many wait.</summary>
    private int End(string key, Call own)
    {
        lock (_lock)
        {
            if (_calls.TryGetValue(key, out var current) && ReferenceEquals(current, own))
            {
                _calls.Remove(key);
            }

            return own.Waiting;
        }
    }

    private static string KeyOf(HttpRequestMessage message, ReadOnlySpan<byte> body)
    {
        var key = new StringBuilder(Encoding.UTF8.GetString(body));
        foreach (var (name, values) in message.Headers.NonValidated)
        {
            if (!s_ignored.Contains(name))
            {
                key.Append('\n').Append(name).Append(": ").Append(values.ToString());
            }
        }

        return key.ToString();
    }

    private sealed class Call
    {
        /// <summary>How many wait; written and read under the lock.</summary>
        public int Waiting { get; set; }

        /// <summary>Null when there is none to share.</summary>
        public TaskCompletionSource<Answer?> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed record Answer(byte[] Body, SourceResponseFormat Format, HttpResponseHeaders? Headers)
    {
        public SourceSchemaResponse ToResponse()
        {
            var body = new PooledBuffer(Body.Length + 1);
            body.Write(Body);
            return new SourceSchemaResponse(body, Format) { Headers = Headers };
        }
    }
}
