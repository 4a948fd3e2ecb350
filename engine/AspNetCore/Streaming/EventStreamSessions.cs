using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Cacao.AspNetCore;

/// <summary>The reserved streams of GraphQL over SSE's single connection mode, by token.</summary>
internal sealed class EventStreamSessions
{
    private readonly ConcurrentDictionary<string, EventStreamSession> _sessions = new(StringComparer.Ordinal);

    public string Reserve()
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var session = new EventStreamSession(token);
        _sessions[token] = session;
        session.ExpireUnlessOpened(() => Remove(session));
        return token;
    }

    public EventStreamSession? Find(string token) => _sessions.GetValueOrDefault(token);

    public void Remove(EventStreamSession session)
    {
        _sessions.TryRemove(new KeyValuePair<string, EventStreamSession>(session.Token, session));
        session.Dispose();
    }
}
