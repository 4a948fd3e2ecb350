namespace EShop.Notifications.Outgoing.Delivery;

/// <summary>Writes messages as files that are there whole or not at all. A repetition replaces the same file.</summary>
internal static class Spool
{
    public static async Task WriteAsync(string folder, string name, string content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var path = System.IO.Path.Combine(folder, name);
        var unfinished = path + ".tmp";
        await File.WriteAllTextAsync(unfinished, content, cancellationToken);
        File.Move(unfinished, path, overwrite: true);
    }
}
