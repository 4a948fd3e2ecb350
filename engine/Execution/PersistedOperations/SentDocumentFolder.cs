using System.Security.Cryptography;

namespace Cacao.Execution;

/// <summary>
/// Keeps documents that clients have sent in a folder, by their SHA-256: processes that share it, and later ones, know them too. When there are too
/// many, those that were not used for longest go.
/// </summary>
internal sealed class SentDocumentFolder(string folder, int capacity) : IOperationDocumentStorage
{
    private const string Extension = ".graphql";

    private readonly Lock _lock = new();
    private int? _count;

    public async ValueTask<ReadOnlyMemory<byte>?> TryReadAsync(string documentId, CancellationToken cancellationToken = default)
    {
        if (PathOf(documentId) is not { } path || !File.Exists(path))
        {
            return null;
        }

        try
        {
            var document = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
            if (!string.Equals(Convert.ToHexStringLower(SHA256.HashData(document)), documentId, StringComparison.OrdinalIgnoreCase))
            {
                // Not what a client has sent under this id.
                return null;
            }

            File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime);
            return document;
        }
        catch (IOException)
        {
            // Another process has just let it go.
            return null;
        }
    }

    public async ValueTask SaveAsync(string documentId, ReadOnlyMemory<byte> document, CancellationToken cancellationToken = default)
    {
        if (PathOf(documentId) is not { } path || File.Exists(path))
        {
            return;
        }

        Directory.CreateDirectory(folder);
        var draft = System.IO.Path.Combine(folder, $"{Guid.CreateVersion7():N}.draft");
        try
        {
            await File.WriteAllBytesAsync(draft, document, cancellationToken).ConfigureAwait(false);
            File.Move(draft, path, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }

        MakeRoom();
    }

    private void MakeRoom()
    {
        lock (_lock)
        {
            _count = (_count ?? CountFiles() - 1) + 1;
            if (_count <= capacity)
            {
                return;
            }

            // More than one goes, so that a full folder is not read for each new document.
            var files = new DirectoryInfo(folder).GetFiles("*" + Extension);
            foreach (var file in files.OrderBy(f => f.LastWriteTimeUtc).Take(files.Length - (capacity - (capacity / 10))))
            {
                file.Delete();
            }

            _count = CountFiles();
        }
    }

    private int CountFiles() => Directory.GetFiles(folder, "*" + Extension).Length;

    /// <summary>Null for what is no SHA-256: only that becomes a file's name.</summary>
    private string? PathOf(string documentId)
        => documentId.Length == SHA256.HashSizeInBytes * 2 && documentId.All(char.IsAsciiHexDigit)
            ? System.IO.Path.Combine(folder, documentId.ToLowerInvariant() + Extension)
            : null;
}
