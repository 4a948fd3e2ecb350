using System.Security.Cryptography;
using Cacao.Execution;
using Cacao.Execution.Caching;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Finds documents by their id: trusted ones, which a build put into a storage, and those that clients have sent before with their SHA-256
/// (automatic persisted queries), which are kept in memory and, where there is one, in a storage behind it.
/// </summary>
internal sealed class PersistedDocuments(
    DocumentStore documents, PersistedOperationOptions options, IOperationDocumentStorage? trusted, IOperationDocumentStorage? sent)
{
    private const int Capacity = 4096;

    private readonly BoundedCache<string, CachedDocument> _byId = new(Capacity, StringComparer.Ordinal);
    private readonly InMemoryOperationDocumentStorage _sent = new(Capacity);

    /// <summary>True when the request brings all that is needed.</summary>
    public bool IsImmediate(OperationRequest request) => request.DocumentId is null && !options.OnlyAllowPersistedDocuments;

    public async ValueTask<(CachedDocument? Document, RequestErrorResult? Refused)> FindAsync(
        OperationRequest request, CancellationToken cancellationToken)
    {
        if (request.DocumentId is not { } id)
        {
            return (null, new RequestErrorResult(GatewayErrors.OnlyPersistedDocuments()));
        }

        if (_byId.TryGet(id, out var known))
        {
            return (known, null);
        }

        if (trusted is not null && await trusted.TryReadAsync(id, cancellationToken).ConfigureAwait(false) is { } text)
        {
            return (_byId.Add(id, documents.Get(text.Span)), null);
        }

        if (options.AllowAutomaticPersistedQueries && !options.OnlyAllowPersistedDocuments)
        {
            return await FindSentAsync(id, request, cancellationToken).ConfigureAwait(false);
        }

        if (request.Query.IsEmpty)
        {
            return (null, new RequestErrorResult(GatewayErrors.DocumentUnknown()));
        }

        // The id is a client's own name for what it sends anyway.
        return options.OnlyAllowPersistedDocuments
            ? (null, new RequestErrorResult(GatewayErrors.OnlyPersistedDocuments()))
            : (documents.Get(request.Query.Span), null);
    }

    private async ValueTask<(CachedDocument? Document, RequestErrorResult? Refused)> FindSentAsync(
        string id, OperationRequest request, CancellationToken cancellationToken)
    {
        if (request.Query.IsEmpty)
        {
            return await FindTextAsync(id, cancellationToken).ConfigureAwait(false) is { } text
                ? (documents.Get(text.Span), null)
                : (null, new RequestErrorResult(GatewayErrors.DocumentUnknown()));
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(request.Query.Span));
        if (!string.Equals(hash, id, StringComparison.OrdinalIgnoreCase))
        {
            return (null, new RequestErrorResult(GatewayErrors.DocumentHashMismatch()));
        }

        var document = documents.Get(request.Query.Span);
        if (document.Errors.Count == 0)
        {
            await _sent.SaveAsync(id, request.Query, cancellationToken).ConfigureAwait(false);
            if (sent is not null)
            {
                await sent.SaveAsync(id, request.Query, cancellationToken).ConfigureAwait(false);
            }
        }

        return (document, null);
    }

    private async ValueTask<ReadOnlyMemory<byte>?> FindTextAsync(string id, CancellationToken cancellationToken)
    {
        if (await _sent.TryReadAsync(id, cancellationToken).ConfigureAwait(false) is { } known)
        {
            return known;
        }

        if (sent is null || await sent.TryReadAsync(id, cancellationToken).ConfigureAwait(false) is not { } stored)
        {
            return null;
        }

        await _sent.SaveAsync(id, stored, cancellationToken).ConfigureAwait(false);
        return stored;
    }
}
