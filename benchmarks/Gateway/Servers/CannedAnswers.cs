using System.Diagnostics.CodeAnalysis;
using System.Text;
using Cacao.Gateway.Benchmarks.Recordings;

namespace Cacao.Gateway.Benchmarks.Servers;

/// <summary>Responses with their heads, ready to be sent, by path and body.</summary>
internal sealed class CannedAnswers
{
    public static readonly byte[] NotFound = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"u8.ToArray();

    private readonly List<(byte[] Path, Dictionary<byte[], byte[]>.AlternateLookup<ReadOnlySpan<byte>> Answers)> _paths = [];

    public CannedAnswers(Recording recording)
    {
        foreach (var path in recording.Calls.GroupBy(c => c.Path, StringComparer.Ordinal))
        {
            var answers = path.ToDictionary(c => Encoding.UTF8.GetBytes(c.Body), Respond, BytesComparer.Instance);
            _paths.Add((Encoding.UTF8.GetBytes(path.Key), answers.GetAlternateLookup<ReadOnlySpan<byte>>()));
        }
    }

    public byte[]? Find(ReadOnlySpan<byte> path, ReadOnlySpan<byte> body)
    {
        foreach (var (known, answers) in _paths)
        {
            if (path.SequenceEqual(known))
            {
                return answers.TryGetValue(body, out var answer) ? answer : null;
            }
        }

        return null;
    }

    private static byte[] Respond(RecordedCall call)
    {
        var length = Encoding.UTF8.GetByteCount(call.Response);
        return Encoding.UTF8.GetBytes(
            FormattableString.Invariant($"HTTP/1.1 200 OK\r\nContent-Type: {call.ContentType}\r\nContent-Length: {length}\r\n\r\n{call.Response}"));
    }

    private sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly BytesComparer Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            // A few requests that differ in length and end are told apart well enough.
            var hash = default(HashCode);
            hash.Add(alternate.Length);
            hash.AddBytes(alternate[^Math.Min(64, alternate.Length)..]);
            return hash.ToHashCode();
        }
    }
}
