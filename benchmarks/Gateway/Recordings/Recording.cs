using System.Text.Json;

namespace Cacao.Gateway.Benchmarks.Recordings;

/// <summary>All calls of all operations: what the canned server answers from, and what the limit repeats.</summary>
internal sealed record Recording(RecordedCall[] Calls, RecordedOperation[] Operations)
{
    public static Recording Load(string path) => JsonSerializer.Deserialize<Recording>(File.ReadAllBytes(path))!;

    public void Save(string path) => File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(this));

    public RecordedOperation Operation(string name) => Operations.Single(o => o.Name == name);
}
