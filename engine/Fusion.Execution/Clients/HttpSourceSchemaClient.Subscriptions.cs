using System.Runtime.CompilerServices;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Subscriptions: over a WebSocket where the source has an address for that, else as server-sent events (distinct connections) or JSON lines, whichever
/// it answers with.
/// </summary>
internal sealed partial class HttpSourceSchemaClient
{
    public IAsyncEnumerable<SourceSchemaResponse> SubscribeAsync(SourceSchemaRequest request, CancellationToken cancellationToken)
        => _options.WebSocketUrl is { } url ? SubscribeOverSocketAsync(request, url, cancellationToken) : StreamAsync(request, cancellationToken);

    private async IAsyncEnumerable<SourceSchemaResponse> SubscribeOverSocketAsync(
        SourceSchemaRequest request, Uri url, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var body = HttpRequestBody.Write(request);
        using var message = CreateMessage(request, body, true);
        using var connection = new SubscriptionSocket(_name, _options);
        await connection.OpenAsync(url, message, _http, cancellationToken).ConfigureAwait(false);
        await connection.SubscribeAsync(body.WrittenMemory, cancellationToken).ConfigureAwait(false);
        try
        {
            while (await connection.ReadAsync(cancellationToken).ConfigureAwait(false) is { } part)
            {
                yield return new SourceSchemaResponse(part, SourceResponseFormat.Single);
            }
        }
        finally
        {
            await connection.EndAsync().ConfigureAwait(false);
        }
    }

    private async IAsyncEnumerable<SourceSchemaResponse> StreamAsync(
        SourceSchemaRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var body = HttpRequestBody.Write(request);
        using var response = await OpenAsync(request, body, cancellationToken).ConfigureAwait(false);
        var mediaType = response.Content.Headers.ContentType?.MediaType;
        if (mediaType is not ("text/event-stream" or "application/jsonl"))
        {
            // Refused before the stream began: the answer says why.
            yield return await ReadAsync(response, cancellationToken).ConfigureAwait(false);
            yield break;
        }

        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var lines = new LineReader(stream, _options.MaxResponseBytes);
        var parts = mediaType == "application/jsonl" ? ReadLinesAsync(lines, cancellationToken) : ReadEventsAsync(lines, cancellationToken);
        await foreach (var part in parts.ConfigureAwait(false))
        {
            yield return new SourceSchemaResponse(part, SourceResponseFormat.Single);
        }
    }

    private static async IAsyncEnumerable<PooledBuffer> ReadLinesAsync(
        LineReader lines, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!lines.Current.Span.Trim(" \t"u8).IsEmpty)
            {
                var part = new PooledBuffer(lines.Current.Length);
                part.Write(lines.Current.Span);
                yield return part;
            }
        }
    }

    private async IAsyncEnumerable<PooledBuffer> ReadEventsAsync(
        LineReader lines, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PooledBuffer? data = null;
        var isComplete = false;
        try
        {
            while (!isComplete && await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                if (lines.Current.Span.StartsWith("data:"u8))
                {
                    data ??= new PooledBuffer(1024);
                    data.Write(lines.Current.Span["data:"u8.Length..].Trim((byte)' '));
                    if (data.Length > _options.MaxResponseBytes)
                    {
                        throw new InvalidDataException($"An event is larger than {_options.MaxResponseBytes} bytes.");
                    }
                }
                else if (lines.Current.IsEmpty && data is { Length: > 0 })
                {
                    var part = data;
                    data = null;
                    yield return part;
                }
                else if (lines.Current.Span.StartsWith("event:"u8))
                {
                    isComplete = lines.Current.Span["event:"u8.Length..].Trim((byte)' ').SequenceEqual("complete"u8);
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
