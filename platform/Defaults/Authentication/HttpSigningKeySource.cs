using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EShop.Defaults;

/// <summary>
/// Fetches the key set by URL and keeps it: while Identity is down, tokens go on being checked with the last keys.
/// </summary>
internal sealed partial class HttpSigningKeySource(
    IHttpClientFactory clients,
    IOptions<TokenOptions> options,
    TimeProvider clock,
    ILogger<HttpSigningKeySource> logger)
    : ISigningKeySource, IDisposable
{
    public const string ClientName = "eshop-jwks";

    private readonly SemaphoreSlim _gate = new(1, 1);

    // Written under the gate, read without: replaced whole.
    private volatile IReadOnlyList<SigningKey> _keys = [];
    private DateTimeOffset _nextFetch = DateTimeOffset.MinValue;

    public async ValueTask<IReadOnlyList<SigningKey>> GetKeysAsync(bool refresh, CancellationToken cancellationToken)
    {
        if (_keys.Count > 0 && !refresh)
        {
            return _keys;
        }

        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (clock.GetUtcNow() >= _nextFetch && options.Value.JwksUrl is { } url)
            {
                // Failures count too, so that a storm of unknown tokens does not become a storm on Identity.
                _nextFetch = clock.GetUtcNow() + options.Value.MinimumRefreshInterval;
                await FetchAsync(url, cancellationToken).ConfigureAwait(false);
            }

            return _keys;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task FetchAsync(Uri url, CancellationToken cancellationToken)
    {
        try
        {
            using var client = clients.CreateClient(ClientName);
            var json = await client.GetByteArrayAsync(url, cancellationToken).ConfigureAwait(false);
            if (JsonWebKeySet.Parse(json) is { Count: > 0 } keys)
            {
                _keys = keys;
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or FormatException
                                          || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogFetchFailed(exception, url);

            // Without any keys nobody can sign in, so the next request may try again at once.
            if (_keys.Count == 0)
            {
                _nextFetch = clock.GetUtcNow() + TimeSpan.FromSeconds(1);
            }
        }
    }

    [LoggerMessage(EventId = 2001, Level = LogLevel.Warning, Message = "The key set at {Url} could not be fetched.")]
    private partial void LogFetchFailed(Exception exception, Uri url);
}
