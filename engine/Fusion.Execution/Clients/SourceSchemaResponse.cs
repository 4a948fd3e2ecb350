using System.Net.Http.Headers;

namespace Cacao.Fusion.Execution;

/// <summary>The body of a source's response. Whoever takes it owns the buffer.</summary>
public sealed class SourceSchemaResponse(PooledBuffer body, SourceResponseFormat format)
{
    public PooledBuffer Body { get; } = body;

    public SourceResponseFormat Format { get; } = format;

    /// <summary>The headers it came with; null where it did not come over HTTP.</summary>
    public HttpResponseHeaders? Headers { get; init; }
}
