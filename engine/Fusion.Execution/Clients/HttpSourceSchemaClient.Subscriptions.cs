using System.Runtime.CompilerServices;
using System.Text;

namespace Cacao.Fusion.Execution;

/// <summary>Subscriptions over server-sent events, in distinct-connections mode.</summary>
internal sealed partial class HttpSourceSchemaClient
{
    public async IAsyncEnumerable<SourceSchemaResponse> SubscribeAsync(
        SourceSchemaRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var body = HttpRequestBody.Write(request);
        using var response = await OpenAsync(request, body, cancellationToken).ConfigureAwait(false);
        if (response.Content.Headers.ContentType?.MediaType != "text/event-stream")
        {
            // Refused before the stream began: the answer says why.
            yield return await ReadAsync(response, cancellationToken).ConfigureAwait(false);
            yield break;
        }

        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var reader = new StreamReader(stream, Encoding.UTF8, false, 16 * 1024);
        PooledBuffer? data = null;
        var isComplete = false;
        try
        {
            while (!isComplete && await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
            {
                if (line.StartsWith("data:", StringComparison.Ordinal))
                {
                    data ??= new PooledBuffer(1024);
                    var text = line.AsSpan("data:".Length).TrimStart(' ');
                    var written = Encoding.UTF8.GetBytes(text, data.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length)));
                    data.Advance(written);
                }
                else if (line.Length == 0 && data is { Length: > 0 })
                {
                    var part = data;
                    data = null;
                    yield return new SourceSchemaResponse(part, SourceResponseFormat.Single);
                }
                else if (line.StartsWith("event:", StringComparison.Ordinal))
                {
                    isComplete = line.AsSpan("event:".Length).Trim().SequenceEqual("complete");
                }
            }
        }
        finally
        {
            data?.Dispose();
        }

        if (!isComplete)
        {
            throw new SourceSchemaException(
                $"The source schema `{_name}` ended a subscription without completing it.", FusionErrorCodes.SourceUnavailable);
        }
    }

    private async Task<HttpResponseMessage> OpenAsync(SourceSchemaRequest request, PooledBuffer body, CancellationToken cancellationToken)
    {
        try
        {
            return await SendAsync(request, body, true, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception)
        {
            throw Unavailable(exception);
        }
    }
}
