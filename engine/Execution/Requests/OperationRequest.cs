using System.Security.Claims;
using Cacao.Language;

namespace Cacao.Execution;

/// <summary>
/// One request as a transport hands it on. JSON parts are slices of the transport's UTF-8 buffer and must stay valid until the result is
/// disposed; executors read them in place.
/// </summary>
public sealed record OperationRequest : IOperationRequest
{
    /// <summary>A request for the operation of a document in text.</summary>
    public static OperationRequest FromSourceText(string document) => new() { Query = System.Text.Encoding.UTF8.GetBytes(document) };

    /// <summary>The document's text in UTF-8; empty when <see cref="Document"/> or <see cref="DocumentId"/> is given.</summary>
    public ReadOnlyMemory<byte> Query { get; init; }

    /// <summary>A parsed document, for callers in process.</summary>
    public DocumentNode? Document { get; init; }

    /// <summary>The id of a trusted document, or the SHA-256 of an automatic persisted query.</summary>
    public string? DocumentId { get; init; }

    public string? OperationName { get; init; }

    /// <summary>A JSON object, or an array of objects for a variable batch; empty when none were given.</summary>
    public ReadOnlyMemory<byte> Variables { get; init; }

    /// <summary>A JSON object; empty when none were given.</summary>
    public ReadOnlyMemory<byte> Extensions { get; init; }

    /// <summary>How errors end fields: <c>PROPAGATE</c> (default), <c>NULL</c> or <c>HALT</c>.</summary>
    public ErrorHandlingMode? OnError { get; init; }

    /// <summary>The operation's scope. The transport owns it; when null the executor makes one.</summary>
    public IServiceProvider? Services { get; init; }

    public ClaimsPrincipal? User { get; init; }

    /// <summary>What the request came by: the <c>HttpContext</c> of HTTP, or of the WebSocket; null for none.</summary>
    public object? Transport { get; init; }

    /// <summary>Which operations the transport allows: GET allows queries only.</summary>
    public AllowedOperations AllowedOperations { get; init; } = AllowedOperations.All;

    /// <summary>What the request wants to know of its cost.</summary>
    public CostReporting CostReporting { get; init; }

    /// <summary>When the caller stops waiting; null where it did not say.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>Initial global state; copied for each variable set.</summary>
    public IReadOnlyDictionary<string, object?>? ContextData { get; init; }

    /// <summary>Uploaded files by the variable path they stand for.</summary>
    public IReadOnlyDictionary<string, object>? Files { get; init; }
}
