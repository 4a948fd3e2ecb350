namespace Cacao.Fusion;

/// <summary>A configuration that code gives, and may replace.</summary>
public sealed class InMemoryConfigurationSource(GatewayConfiguration configuration) : IGatewayConfigurationSource
{
    private GatewayConfiguration _configuration = configuration;
    private Action? _changed;

    public ValueTask<GatewayConfiguration> LoadAsync(CancellationToken cancellationToken) => new(_configuration);

    public IDisposable OnChange(Action changed)
    {
        _changed += changed;
        return new Registration(() => _changed -= changed);
    }

    public void Replace(GatewayConfiguration configuration)
    {
        _configuration = configuration;
        _changed?.Invoke();
    }

    public void Dispose()
    {
    }

    private sealed class Registration(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
