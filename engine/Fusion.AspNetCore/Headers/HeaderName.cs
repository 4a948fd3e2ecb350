namespace Cacao.Fusion;

/// <summary>A header's name in a rule: whole, or its beginning and <c>*</c>.</summary>
internal readonly record struct HeaderName(string Text)
{
    // They belong to one connection, or are made anew by whoever sends a body.
    private static readonly HashSet<string> s_own = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Encoding", "Connection", "Content-Encoding", "Content-Length", "Content-Type", "Date", "Host", "HTTP2-Settings",
        "Keep-Alive", "Proxy-Authenticate", "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
    };

    private static readonly string[] s_ownPrefixes = [":", "Sec-WebSocket-"];

    public bool IsPattern => Text.EndsWith('*');

    /// <summary>The connection's own headers cannot be named by a rule.</summary>
    public bool IsAllowed => Text.Length > 0 && Text.AsSpan(0, Text.Length - 1).IndexOf('*') < 0 && (IsPattern || !IsOwn(Text));

    public bool Matches(string name)
        => IsPattern
            ? name.AsSpan().StartsWith(Text.AsSpan(0, Text.Length - 1), StringComparison.OrdinalIgnoreCase) && !IsOwn(name)
            : string.Equals(name, Text, StringComparison.OrdinalIgnoreCase);

    private static bool IsOwn(string name)
        => s_own.Contains(name) || Array.Exists(s_ownPrefixes, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
