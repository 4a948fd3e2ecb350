using Cacao.Execution;
using Microsoft.Extensions.Logging;

namespace Cacao.Fusion;

/// <summary>Gives a gateway's executor by its name; replaces what is behind it when the configuration changes.</summary>
internal sealed partial class GatewayExecutorSource : IRequestExecutorSource, IAsyncDisposable
{
    private readonly IServiceProvider _services;
    private readonly FusionGatewaySetup _setup;
    private readonly GatewayGenerationFactory _factory;
    private readonly ILogger<GatewayExecutorSource> _logger;
    private readonly SemaphoreSlim _loading = new(1, 1);
    private IGatewayConfigurationSource? _source;
    private IDisposable? _registration;
    private GatewayRequestExecutor? _executor;
    private Task _reload = Task.CompletedTask;
    private bool _isDisposed;

    public GatewayExecutorSource(IServiceProvider services, FusionGatewaySetup setup, ILogger<GatewayExecutorSource> logger)
    {
        _services = services;
        _setup = setup;
        _logger = logger;
        _factory = new GatewayGenerationFactory(services, setup);
    }

    public string SchemaName => _setup.Name;

    /// <summary>The reload that is running, or the last one.</summary>
    public Task Reload => _reload;

    public ValueTask<IRequestExecutor> GetExecutorAsync(CancellationToken cancellationToken = default)
        => _executor is { } executor ? new ValueTask<IRequestExecutor>(executor) : LoadAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        _registration?.Dispose();
        _source?.Dispose();
        if (_executor is not null)
        {
            await _executor.DisposeAsync().ConfigureAwait(false);
        }

        _loading.Dispose();
    }

    private async ValueTask<IRequestExecutor> LoadAsync(CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_executor is not null)
            {
                return _executor;
            }

            _source ??= _setup.Configuration?.Invoke(_services)
                ?? throw new GatewayConfigurationException(
                    $"The gateway `{_setup.Name}` has no configuration: call AddFileSystemConfiguration.");
            var configuration = await _source.LoadAsync(cancellationToken).ConfigureAwait(false);
            _executor = new GatewayRequestExecutor(await _factory.CreateAsync(configuration, cancellationToken).ConfigureAwait(false));
            _registration = _source.OnChange(() => _reload = ReloadAsync());
            return _executor;
        }
        finally
        {
            _loading.Release();
        }
    }

    private async Task ReloadAsync()
    {
        if (_isDisposed)
        {
            return;
        }

        await _loading.WaitAsync().ConfigureAwait(false);
        try
        {
            var configuration = await _source!.LoadAsync(default).ConfigureAwait(false);
            var generation = await _factory.CreateAsync(configuration, default).ConfigureAwait(false);
            await _executor!.ReplaceAsync(generation).ConfigureAwait(false);
            Log.Reloaded(_logger, _setup.Name);
        }
        catch (Exception exception)
        {
            // What runs goes on running: a broken archive must not take the gateway down.
            Log.ReloadFailed(_logger, exception, _setup.Name);
        }
        finally
        {
            _loading.Release();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The gateway {Gateway} runs a new configuration.")]
        public static partial void Reloaded(ILogger logger, string gateway);

        [LoggerMessage(2, LogLevel.Error, "The gateway {Gateway} keeps its configuration: the new one cannot be run.")]
        public static partial void ReloadFailed(ILogger logger, Exception exception, string gateway);
    }
}
