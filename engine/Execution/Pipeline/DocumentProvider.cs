using System.Security.Cryptography;
using Cacao.Execution.Caching;
using Cacao.Execution.Operations;
using Cacao.Types;

namespace Cacao.Execution.Pipeline;

/// <summary>Finds the document of a request: by its text, by its syntax tree, or by the id under which it is stored.</summary>
internal sealed class DocumentProvider(DocumentCache documents, PersistedOperationOptions options, IOperationDocumentStorage? storage)
{
    private readonly BoundedCache<string, OperationDocument> _byId = new(1024, StringComparer.Ordinal);

    /// <summary>True when no storage has to be asked for this request.</summary>
    public bool IsImmediate(OperationRequest request)
        => request.Document is not null || (request.DocumentId is null && !options.OnlyAllowPersistedDocuments);

    public OperationDocument? Get(OperationRequest request) => request.Document is { } syntax
        ? documents.Get(syntax)
        : request.Query.IsEmpty ? null : documents.Get(request.Query.Span);

    /// <summary>The document, or why there is none.</summary>
    public async ValueTask<(OperationDocument? Document, IError? Error)> FindAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        if (request.DocumentId is not { } id)
        {
            return (null, RequestErrors.OnlyPersistedDocuments());
        }

        if (_byId.TryGet(id, out var known))
        {
            return (known, null);
        }

        if (storage is not null && await storage.TryReadAsync(id, cancellationToken).ConfigureAwait(false) is { } text)
        {
            return (_byId.Add(id, documents.Get(text.Span)), null);
        }

        if (request.Query.IsEmpty)
        {
            return (null, RequestErrors.DocumentUnknown());
        }

        if (!options.AllowAutomaticPersistedQueries)
        {
            // The id is a client's own name for what it sends anyway.
            return options.OnlyAllowPersistedDocuments
                ? (null, RequestErrors.OnlyPersistedDocuments())
                : (documents.Get(request.Query.Span), null);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(request.Query.Span));
        if (!string.Equals(hash, id, StringComparison.OrdinalIgnoreCase))
        {
            return (null, RequestErrors.DocumentHashMismatch());
        }

        var document = documents.Get(request.Query.Span);
        if (storage is not null && document.Errors.Count == 0)
        {
            await storage.SaveAsync(id, request.Query, cancellationToken).ConfigureAwait(false);
        }

        return (_byId.Add(id, document), null);
    }
}
