using Cacao.Fusion.Composition;

namespace Cacao.Fusion;

/// <summary>Reads a composed archive from a file and watches it.</summary>
internal sealed class FileSystemConfigurationSource : IGatewayConfigurationSource
{
    // Tools write a file in several steps: it is read when it has been left alone for this long.
    private static readonly TimeSpan s_settle = TimeSpan.FromMilliseconds(250);

    private readonly string _path;
    private readonly FileSystemWatcher? _watcher;
    private readonly ITimer _timer;
    private Action? _changed;

    public FileSystemConfigurationSource(string path, TimeProvider timeProvider)
    {
        _path = path;
        _timer = timeProvider.CreateTimer(_ => _changed?.Invoke(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        if (System.IO.Path.GetDirectoryName(path) is { } folder && Directory.Exists(folder))
        {
            _watcher = new FileSystemWatcher(folder, System.IO.Path.GetFileName(path));
            _watcher.Changed += (_, _) => Settle();
            _watcher.Created += (_, _) => Settle();
            _watcher.Renamed += (_, _) => Settle();
            _watcher.EnableRaisingEvents = true;
        }
    }

    public ValueTask<GatewayConfiguration> LoadAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(_path))
        {
            throw new GatewayConfigurationException($"The gateway has no archive: `{_path}` does not exist. Compose the schema first.");
        }

        try
        {
            using var stream = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var archive = FusionArchive.Open(stream);
            return new ValueTask<GatewayConfiguration>(
                new GatewayConfiguration(archive.Gateway.Schema, GatewaySettings.Parse(archive.Gateway.Settings)));
        }
        catch (Exception exception) when (exception is InvalidArchiveException or InvalidSettingsException or IOException)
        {
            throw new GatewayConfigurationException($"The gateway cannot read the archive `{_path}`: {exception.Message}", exception);
        }
    }

    public IDisposable OnChange(Action changed)
    {
        _changed += changed;
        return new Registration(() => _changed -= changed);
    }

    public void Dispose()
    {
        _watcher?.Dispose();
        _timer.Dispose();
    }

    private void Settle() => _timer.Change(s_settle, Timeout.InfiniteTimeSpan);

    private sealed class Registration(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
