namespace Cacao.Execution;

/// <summary>Keeps documents by id: trusted ones that a build put there, or automatic persisted queries that clients send.</summary>
public interface IOperationDocumentStorage
{
    /// <summary>The document's text; null when the id is not known.</summary>
    ValueTask<ReadOnlyMemory<byte>?> TryReadAsync(string documentId, CancellationToken cancellationToken = default);

    ValueTask SaveAsync(string documentId, ReadOnlyMemory<byte> document, CancellationToken cancellationToken = default);
}
