using System.Net;
using System.Text;
using Cacao.Execution;

namespace Cacao.Fusion.Execution;

internal sealed partial class HttpSourceSchemaClient
{
    private const int MaxProbeBytes = 64 * 1024;

    private static readonly OperationRequest s_noRequest = new();

    /// <summary>Written once, by the probe; calls that began before go on as they were made.</summary>
    private volatile SourceSchemaCapabilities? _probed;

    /// <summary>
    /// Finds out what the source can do and keeps to it from then on; true when it answered. What the settings switch off stays off: they may know of
    /// more than can be seen from here.
    /// </summary>
    public async Task<bool> ProbeAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await CapabilityProbe.RunAsync(content => SendProbeAsync(content, cancellationToken)).ConfigureAwait(false) is not { } found)
            {
                return false;
            }

            var declared = _options.Capabilities;
            _probed = declared with
            {
                VariableBatching = declared.VariableBatching && found.VariableBatching,
                RequestBatching = declared.RequestBatching && found.RequestBatching,
            };
            return true;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return false;
        }
    }

    private async Task<string?> SendProbeAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, _options.Url)
        {
            Content = content,
            Version = HttpVersion.Version20,
            VersionPolicy = _options.VersionPolicy,
        };
        message.Headers.TryAddWithoutValidation("Accept", BatchAccept);
        foreach (var interceptor in _interceptors)
        {
            interceptor.OnSending(_name, s_noRequest, message);
        }

        using var response = await _http.SendAsync(message, cancellationToken).ConfigureAwait(false);
        if ((int)response.StatusCode >= 500)
        {
            return null;
        }

        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var body = new PooledBuffer();
            while (await stream.ReadAsync(body.GetMemory(1), cancellationToken).ConfigureAwait(false) is > 0 and var read)
            {
                body.Advance(read);
                if (body.Length > MaxProbeBytes)
                {
                    return null;
                }
            }

            if (string.Equals(response.Content.Headers.ContentType?.MediaType, "text/event-stream", StringComparison.Ordinal))
            {
                EventStreamBody.KeepData(body);
            }

            return Encoding.UTF8.GetString(body.Written);
        }
    }
}
