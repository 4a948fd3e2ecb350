namespace EShop.Local.Leases;

/// <summary>
/// A lock on a file that ends with its process, however that ends. Exclusive: one process at a time. Shared: many, while none is
/// exclusive. They are advisory locks of flock(2), so flock(1) takes part.
/// </summary>
public sealed class FileLease : IDisposable
{
    private readonly FileStream _file;

    private FileLease(FileStream file) => _file = file;

    public static Task<FileLease> ExclusiveAsync(string path, CancellationToken cancellationToken = default)
        => TakeAsync(path, FileAccess.ReadWrite, FileShare.None, cancellationToken);

    public static Task<FileLease> SharedAsync(string path, CancellationToken cancellationToken = default)
        => TakeAsync(path, FileAccess.Read, FileShare.Read, cancellationToken);

    public void Dispose() => _file.Dispose();

    private static async Task<FileLease> TakeAsync(string path, FileAccess access, FileShare share, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            await File.AppendAllTextAsync(path, string.Empty, cancellationToken).ConfigureAwait(false);
        }

        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileLease(new FileStream(path, FileMode.Open, access, share, bufferSize: 1));
            }
            catch (IOException) when (attempt < 6000)
            {
                await Task.Delay(20, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
