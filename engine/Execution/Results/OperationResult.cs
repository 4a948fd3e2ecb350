using System.Buffers;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>
/// One response. It owns pooled memory: read it before it is disposed, and dispose it once.
/// </summary>
public abstract class OperationResult : ExecutionResult
{
    /// <summary>
    /// True when the response has a <c>data</c> entry, so execution began; transports answer 400 to
    /// <c>application/graphql-response+json</c> otherwise.
    /// </summary>
    public abstract bool HasData { get; }

    public abstract IReadOnlyList<IError> Errors { get; }

    /// <summary>Set by executors that know a better status than the transport's rule (401, 403, 405, 413, 500, 503).</summary>
    public int? StatusCode { get; init; }

    /// <summary>Which set of a variable batch is answered.</summary>
    public int? VariableIndex { get; set; }

    /// <summary>Which request of a request batch is answered.</summary>
    public int? RequestIndex { get; set; }

    /// <summary>What the response says beside data and errors; null for nothing.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; set; }

    /// <summary>How long caches may keep the response, as the header <c>Cache-Control</c> says it; null where nothing is known.</summary>
    public string? CacheControl { get; set; }

    /// <summary>Headers of the request that the response depends on, as the header <c>Vary</c> says them; null for none.</summary>
    public string? Vary { get; set; }

    /// <summary>How many bytes <see cref="WriteTo"/> writes, where that is known without writing.</summary>
    public virtual int? Length => null;

    /// <summary>Writes the whole response as one JSON object.</summary>
    public abstract void WriteTo(IBufferWriter<byte> writer);
}
