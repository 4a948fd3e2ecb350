using System.Threading.Channels;

namespace EShop.Cli.Commands;

/// <summary>Composes again whenever a source schema or its settings change.</summary>
internal static class ComposeWatch
{
    // Editors write a file in several steps, and a build writes several files.
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(200);

    public static async Task<int> RunAsync(ComposeRun run, CancellationToken cancellationToken)
    {
        var changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        using var watcher = new FileSystemWatcher(run.Workspace.Folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite
        };
        watcher.Filters.Add("*.graphqls");
        watcher.Filters.Add("*.json");
        watcher.Changed += (_, change) => Note(change.FullPath);
        watcher.Created += (_, change) => Note(change.FullPath);
        watcher.Deleted += (_, change) => Note(change.FullPath);
        watcher.Renamed += (_, change) => Note(change.FullPath);
        watcher.EnableRaisingEvents = true;
        run.Compose();
        try
        {
            while (await changes.Reader.WaitToReadAsync(cancellationToken))
            {
                await Task.Delay(s_quiet, cancellationToken);
                changes.Reader.TryRead(out _);
                run.Compose();
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Ctrl+C is how a watch ends.
        }

        return 0;

        void Note(string path)
        {
            if (path != run.Workspace.SupergraphPath)
            {
                changes.Writer.TryWrite(true);
            }
        }
    }
}
