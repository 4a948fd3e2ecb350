namespace Cacao.Gateway.Benchmarks.Recordings;

/// <summary>A call of a gateway to a source, and what it was answered.</summary>
internal sealed record RecordedCall(string Path, string Body, string ContentType, string Response);
