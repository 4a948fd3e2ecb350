using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using Cacao.Language;
using Polly;
using Polly.CircuitBreaker;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Calls a source schema by POST. Queries are asked again when the source cannot be reached; nothing that writes is. A source that fails
/// again and again is left alone for a while. The answer is read into one pooled buffer.
/// </summary>
internal sealed partial class HttpSourceSchemaClient : ISourceSchemaClient
{
    private const string DeadlineHeader = "GraphQL-Deadline";

    private const string BatchAccept =
        "application/jsonl, text/event-stream;q=0.9, application/graphql-response+json;q=0.8, application/json;q=0.7";

    private const string ContentType = "application/json; charset=utf-8";

    private static readonly string[] s_mediaTypes =
        ["application/graphql-response+json", "application/jsonl", "application/json", "text/event-stream"];

    private readonly string _name;
    private readonly HttpMessageInvoker _http;
    private readonly HttpSourceSchemaOptions _options;
    private readonly ISourceSchemaRequestInterceptor[] _interceptors;
    private readonly TimeProvider _timeProvider;
    private readonly string _callTime;
    private readonly SourceResilience _resilience;
    private readonly InFlightCalls? _inFlight;

    public HttpSourceSchemaClient(
        string name,
        HttpMessageInvoker http,
        HttpSourceSchemaOptions options,
        IEnumerable<ISourceSchemaRequestInterceptor> interceptors,
        TimeProvider timeProvider)
    {
        _name = name;
        _http = http;
        _options = options;
        _interceptors = [.. interceptors];
        _timeProvider = timeProvider;
        _inFlight = options.SharesQueriesInFlight ? new InFlightCalls() : null;
        _callTime = ((long)options.CallTimeout.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        _resilience = new SourceResilience(options, timeProvider);
    }

    public SourceSchemaCapabilities Capabilities => _probed ?? _options.Capabilities;

    public bool EndsAtDeadline => true;

    public ValueTask<SourceSchemaResponse> ExecuteAsync(SourceSchemaRequest request, CancellationToken cancellationToken)
        => _inFlight is null || request.Operations[0] is not { Type: OperationType.Query, Files: null }
            ? AskAsync(request, false, cancellationToken)
            : ShareAsync(_inFlight, request, cancellationToken);

    private async ValueTask<SourceSchemaResponse> ShareAsync(InFlightCalls inFlight, SourceSchemaRequest request, CancellationToken cancellationToken)
    {
        using var deadline = CallDeadline.Start(cancellationToken, TimeFor(request));
        using var body = HttpRequestBody.Write(request);
        using var message = CreateMessage(request, body, false);
        return Received(request, await inFlight
            .ExecuteAsync(message, body.WrittenMemory, () => AskAsync(request, true, deadline.Token).AsTask(), deadline.Token)
            .ConfigureAwait(false));
    }

    private SourceSchemaResponse Received(SourceSchemaRequest request, SourceSchemaResponse response)
    {
        if (response.Headers is { } headers)
        {
            foreach (var interceptor in _interceptors)
            {
                interceptor.OnReceived(_name, request.ClientRequest, headers);
            }
        }

        return response;
    }

    /// <param name="request">What is asked.</param>
    /// <param name="isShared">True when others may get the answer too: each hears of it by itself.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<SourceSchemaResponse> AskAsync(SourceSchemaRequest request, bool isShared, CancellationToken cancellationToken)
    {
        using var deadline = CallDeadline.Start(cancellationToken, TimeFor(request));
        using var body = HttpRequestBody.Write(request);
        HttpResponseMessage? first = null;
        HttpRequestException? failure = null;
        try
        {
            if (_resilience.IsQuiet())
            {
                try
                {
                    first = await SendAsync(request, body, false, deadline.Token).ConfigureAwait(false);
                }
                catch (HttpRequestException exception)
                {
                    failure = exception;
                }
            }

            using var response = first is not null && !SourceResilience.IsUnreachable(first.StatusCode)
                ? first
                : await SendResilientlyAsync(request, body, first, failure, deadline.Token).ConfigureAwait(false);
            var answer = await ReadAsync(response, deadline.Token).ConfigureAwait(false);
            return isShared ? answer : Received(request, answer);
        }
        catch (HttpRequestException exception)
        {
            throw Unavailable(exception);
        }
        catch (IOException exception)
        {
            throw Unavailable(exception);
        }
        catch (BrokenCircuitException exception)
        {
            throw new SourceSchemaException(
                $"The source schema `{_name}` has failed too often and is not asked for now.", FusionErrorCodes.SourceUnavailable, exception);
        }
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <param name="request">What is asked.</param>
    /// <param name="body">The same as it is sent.</param>
    /// <param name="first">What the source answered to the first try, where that was made already.</param>
    /// <param name="failure">Why there was no answer to it.</param>
    /// <param name="cancellationToken">Ends all tries.</param>
    private ValueTask<HttpResponseMessage> SendResilientlyAsync(
        SourceSchemaRequest request,
        PooledBuffer body,
        HttpResponseMessage? first,
        HttpRequestException? failure,
        CancellationToken cancellationToken)
    {
        Outcome<HttpResponseMessage>? made = first is not null ? Outcome.FromResult(first)
            : failure is not null ? Outcome.FromException<HttpResponseMessage>(failure)
            : null;
        // A file may have been read when the source fails: it cannot be sent again.
        var isRead = request.Operations[0] is { Type: OperationType.Query, Files: null };
        return _resilience.ExecuteAsync(
            isRead,
            made,
            static (state, token) => state.Client.SendAsync(state.Request, state.Body, false, token),
            (Client: this, Request: request, Body: body),
            cancellationToken);
    }

    private Task<HttpResponseMessage> SendAsync(
        SourceSchemaRequest request, PooledBuffer body, bool isStream, CancellationToken cancellationToken)
        => request.Operations[0].Files is null
            ? _http.SendAsync(CreateMessage(request, body, isStream), cancellationToken)
            : SendFilesAsync(request, body, isStream, cancellationToken);

    /// <summary>Messages are disposed for what they hold: nothing but memory of the call, unless it has files.</summary>
    private async Task<HttpResponseMessage> SendFilesAsync(
        SourceSchemaRequest request, PooledBuffer body, bool isStream, CancellationToken cancellationToken)
    {
        using var message = CreateMessage(request, body, isStream);
        return await _http.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    private HttpRequestMessage CreateMessage(SourceSchemaRequest request, PooledBuffer body, bool isStream)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, _options.Url)
        {
            Content = request.Operations[0].Files is { } files ? UploadForm.Create(body.WrittenMemory, files) : new ReadOnlyMemoryContent(body.WrittenMemory),
            Version = HttpVersion.Version20,
            VersionPolicy = _options.VersionPolicy,
        };
        if (request.Operations[0].Files is null)
        {
            // As text: a parsed value would be printed for each call.
            message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        }
        else
        {
            // Servers take forms from whom asks for more than a browser's form can say.
            message.Headers.TryAddWithoutValidation("GraphQL-Preflight", "1");
        }

        if (isStream)
        {
            message.Headers.TryAddWithoutValidation("Accept", "text/event-stream, application/jsonl;q=0.9");
        }
        else if (request.Operations.Count > 1 || request.Operations[0].SetCount > 1)
        {
            message.Headers.TryAddWithoutValidation("Accept", BatchAccept);
        }
        else
        {
            message.Headers.TryAddWithoutValidation("Accept", "application/graphql-response+json, application/json;q=0.9");
        }

        if (!isStream)
        {
            message.Headers.TryAddWithoutValidation(DeadlineHeader, MillisecondsFor(request));
        }

        foreach (var interceptor in _interceptors)
        {
            interceptor.OnSending(_name, request.ClientRequest, message);
        }

        return message;
    }

    /// <summary>What the source has: its call's time, or what is left of the request's.</summary>
    private TimeSpan TimeFor(SourceSchemaRequest request)
        => request.Deadline is { } deadline && deadline - _timeProvider.GetUtcNow() is var left && left < _options.CallTimeout
            ? left
            : _options.CallTimeout;

    private string MillisecondsFor(SourceSchemaRequest request)
    {
        var time = TimeFor(request);
        return time == _options.CallTimeout ? _callTime : ((long)Math.Max(time.TotalMilliseconds, 0)).ToString(CultureInfo.InvariantCulture);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<SourceSchemaResponse> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var mediaType = MediaTypeOf(response.Content);
        var isGraphQL = mediaType.Length > 0;
        if (!isGraphQL || ((int)response.StatusCode >= 500 && mediaType == "application/json"))
        {
            throw new SourceSchemaException(
                $"The source schema `{_name}` answered with status {(int)response.StatusCode}.",
                (int)response.StatusCode >= 500 ? FusionErrorCodes.SourceUnavailable : FusionErrorCodes.InvalidSourceResponse);
        }

        var length = response.Content.Headers.ContentLength;
        var body = new PooledBuffer((int)Math.Clamp(length + 1 ?? 16 * 1024, 256, _options.MaxResponseBytes));
        // A connection of version 1 is free for the next call with the last byte; a stream of version 2 ends after it.
        var end = response.Version.Major == 1 ? length ?? -1 : -1;
        try
        {
            var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                while (body.Length != end)
                {
                    var read = await stream.ReadAsync(body.GetMemory(1), cancellationToken).ConfigureAwait(false);
                    if (read == 0)
                    {
                        break;
                    }

                    body.Advance(read);
                    if (body.Length > _options.MaxResponseBytes)
                    {
                        throw new SourceSchemaException(
                            $"The answer of the source schema `{_name}` is larger than {_options.MaxResponseBytes} bytes.",
                            FusionErrorCodes.InvalidSourceResponse);
                    }
                }
            }

            return new SourceSchemaResponse(body, FormatOf(mediaType, body)) { Headers = response.Headers };
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    /// <summary>One of those that GraphQL is answered with; the empty string for others.</summary>
    private static string MediaTypeOf(HttpContent content)
    {
        if (!content.Headers.NonValidated.TryGetValues("Content-Type", out var values))
        {
            return "";
        }

        var text = values.ToString().AsSpan();
        var end = text.IndexOf(';');
        var name = (end < 0 ? text : text[..end]).Trim();
        foreach (var known in s_mediaTypes)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        return "";
    }

    private static SourceResponseFormat FormatOf(string mediaType, PooledBuffer body)
    {
        switch (mediaType)
        {
            case "application/jsonl":
                return SourceResponseFormat.Sequence;
            case "text/event-stream":
                EventStreamBody.KeepData(body);
                return SourceResponseFormat.Sequence;
        }

        foreach (var value in body.Written)
        {
            if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return value == (byte)'[' ? SourceResponseFormat.Array : SourceResponseFormat.Single;
            }
        }

        return SourceResponseFormat.Single;
    }

    private SourceSchemaException Unavailable(Exception exception)
        => new($"The source schema `{_name}` could not be reached.", FusionErrorCodes.SourceUnavailable, exception);
}
