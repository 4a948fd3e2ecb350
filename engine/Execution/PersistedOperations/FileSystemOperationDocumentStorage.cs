namespace Cacao.Execution;

/// <summary>Reads documents from a folder: <c>id.graphql</c>. What clients send is not saved there.</summary>
internal sealed class FileSystemOperationDocumentStorage(string folder) : IOperationDocumentStorage
{
    public async ValueTask<ReadOnlyMemory<byte>?> TryReadAsync(string documentId, CancellationToken cancellationToken = default)
    {
        if (!IsId(documentId))
        {
            return null;
        }

        var path = System.IO.Path.Combine(folder, documentId + ".graphql");
        if (!File.Exists(path))
        {
            return null;
        }

        return await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
    }

    public ValueTask SaveAsync(string documentId, ReadOnlyMemory<byte> document, CancellationToken cancellationToken = default)
        => throw new NotSupportedException("Trusted documents are put into their folder by a build.");

    /// <summary>Ids become file names: nothing but letters, digits, hyphens and underscores.</summary>
    private static bool IsId(string value)
    {
        foreach (var character in value)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_'))
            {
                return false;
            }
        }

        return value.Length is > 0 and <= 128;
    }
}
