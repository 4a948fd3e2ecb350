using Cacao.Execution.Caching;

namespace Cacao.Execution;

/// <summary>Keeps the documents that were used lately.</summary>
internal sealed class InMemoryOperationDocumentStorage(int capacity) : IOperationDocumentStorage
{
    private readonly BoundedCache<string, byte[]> _documents = new(capacity, StringComparer.Ordinal);

    public ValueTask<ReadOnlyMemory<byte>?> TryReadAsync(string documentId, CancellationToken cancellationToken = default)
        => new(_documents.TryGet(documentId, out var document) ? document : (ReadOnlyMemory<byte>?)null);

    public ValueTask SaveAsync(string documentId, ReadOnlyMemory<byte> document, CancellationToken cancellationToken = default)
    {
        _documents.Add(documentId, document.ToArray());
        return ValueTask.CompletedTask;
    }
}
