using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using Cacao.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Cacao.AspNetCore;

/// <summary>A connection under graphql-transport-ws (enisdenny/graphql-ws, PROTOCOL.md).</summary>
internal sealed partial class SocketSession : ISocketSession, IAsyncDisposable
{
    private readonly GraphQLEndpoint _endpoint;
    private readonly ConcurrentDictionary<string, SocketOperation> _operations = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _aborted;
    private int _state;

    private const int Connected = 0;
    private const int Initializing = 1;
    private const int Acknowledged = 2;

    public SocketSession(GraphQLEndpoint endpoint, HttpContext context, SocketConnection connection)
    {
        _endpoint = endpoint;
        HttpContext = context;
        Connection = connection;
        _aborted = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
    }

    public HttpContext HttpContext { get; }

    public SocketConnection Connection { get; }

    ISocketConnection ISocketSession.Connection => new SocketOrigin(HttpContext, ConnectionAborted);

    public CancellationToken ConnectionAborted => _aborted.Token;

    /// <summary>Serves the connection to its end.</summary>
    public async Task RunAsync()
    {
        var options = _endpoint.Options.Sockets;
        await using var initialization = _endpoint.TimeProvider.CreateTimer(
            static state => _ = ((SocketSession)state!).CloseUninitializedAsync(),
            this,
            options.ConnectionInitializationTimeout,
            Timeout.InfiniteTimeSpan);
        await using var keepAlive = options.KeepAliveInterval is { } interval
            ? _endpoint.TimeProvider.CreateTimer(static state => _ = ((SocketSession)state!).PingAsync(), this, interval, interval)
            : null;
        try
        {
            while (await Connection.ReceiveAsync(ConnectionAborted).ConfigureAwait(false) is { } message)
            {
                if (!Connection.IsClosed)
                {
                    await HandleAsync(message).ConfigureAwait(false);
                }
            }

            await Connection.CloseAsync(SocketCloseStatus.NormalClosure, string.Empty).ConfigureAwait(false);
        }
        catch (SocketProtocolException exception)
        {
            await Connection.CloseAsync(exception.CloseStatus, exception.Message).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // The connection is gone.
            await Connection.CloseAsync(SocketCloseStatus.GoingAway, "Going away").ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            LogFailed(_endpoint.Logger, exception);
            await Connection.CloseAsync(SocketCloseStatus.InternalError, "Internal server error").ConfigureAwait(false);
        }
        finally
        {
            await _aborted.CancelAsync().ConfigureAwait(false);
            await _endpoint.SocketInterceptor.OnCloseAsync(this, CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>Executes an operation in a scope of its own.</summary>
    public async ValueTask<ExecutionResult> ExecuteAsync(string id, OperationRequest request, CancellationToken cancellationToken)
    {
        var executor = await _endpoint.GetExecutorAsync(cancellationToken).ConfigureAwait(false);
        request = request with { User = HttpContext.User, Transport = HttpContext, Services = null };
        request = await _endpoint.SocketInterceptor.OnRequestAsync(this, id, request, cancellationToken).ConfigureAwait(false);
        return await executor.ExecuteAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes the operation out, so that its id is free; true for the first who does.</summary>
    public bool Remove(SocketOperation operation)
        => _operations.TryRemove(new KeyValuePair<string, SocketOperation>(operation.Id, operation));

    public async ValueTask CompletedAsync(SocketOperation operation)
    {
        await _endpoint.SocketInterceptor.OnCompleteAsync(this, operation.Id, CancellationToken.None).ConfigureAwait(false);
        operation.Dispose();
    }

    /// <summary>Ends the connection from within an operation.</summary>
    public async ValueTask CloseAsync(int status, string reason)
    {
        await Connection.SendCloseAsync(status, reason).ConfigureAwait(false);
        try
        {
            _aborted.CancelAfter(SocketConnection.CloseTimeout);
        }
        catch (ObjectDisposedException)
        {
            // The session has ended in the meantime.
        }
    }

    public ValueTask DisposeAsync()
    {
        _aborted.Cancel();
        _aborted.Dispose();
        Connection.Dispose();
        return ValueTask.CompletedTask;
    }

    private ValueTask HandleAsync(ReadOnlyMemory<byte> text)
    {
        var message = SocketMessage.Read(text);
        switch (message.Type)
        {
            case "connection_init":
                return InitializeAsync(message);
            case "ping":
                return Connection.SendAsync(SocketMessageWriter.WritePong(message.Payload), ConnectionAborted);
            case "pong":
                return ValueTask.CompletedTask;
            case "subscribe":
                Subscribe(message);
                return ValueTask.CompletedTask;
            case "complete":
                Complete(message);
                return ValueTask.CompletedTask;
            default:
                throw new SocketProtocolException(SocketCloseStatus.BadRequest, "Invalid message received");
        }
    }

    private async ValueTask InitializeAsync(SocketMessage message)
    {
        if (Interlocked.CompareExchange(ref _state, Initializing, Connected) != Connected)
        {
            throw new SocketProtocolException(SocketCloseStatus.TooManyInitializations, "Too many initialisation requests");
        }

        JsonElement? payload = null;
        if (!message.Payload.IsEmpty)
        {
            using var document = JsonDocument.Parse(message.Payload);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new SocketProtocolException(SocketCloseStatus.BadRequest, "The payload of connection_init must be an object");
            }

            payload = document.RootElement.Clone();
        }

        var status = await _endpoint.SocketInterceptor.OnConnectAsync(this, payload, ConnectionAborted).ConfigureAwait(false);
        if (!status.Accepted)
        {
            throw new SocketProtocolException(SocketCloseStatus.Forbidden, status.Message);
        }

        Volatile.Write(ref _state, Acknowledged);
        var ack = status.Payload is null ? SocketMessageWriter.Ack : SocketMessageWriter.WriteAck(status.Payload);
        await Connection.SendAsync(ack, ConnectionAborted).ConfigureAwait(false);
    }

    private void Subscribe(SocketMessage message)
    {
        if (Volatile.Read(ref _state) != Acknowledged)
        {
            throw new SocketProtocolException(SocketCloseStatus.Unauthorized, "Unauthorized");
        }

        if (string.IsNullOrEmpty(message.Id) || message.Payload.IsEmpty)
        {
            throw new SocketProtocolException(SocketCloseStatus.BadRequest, "Invalid message received");
        }

        OperationRequest request;
        try
        {
            // The connection's buffer is used again for the next message, while the operation may run for long.
            request = GraphQLRequestReader.ReadOne(message.Payload.ToArray(), AllowedBatching.None, maxBatchSize: 0);
        }
        catch (InvalidGraphQLRequestException exception)
        {
            throw new SocketProtocolException(SocketCloseStatus.BadRequest, exception.Message);
        }

        if (_operations.Count >= _endpoint.Options.Sockets.MaxOperations)
        {
            throw new SocketProtocolException(SocketCloseStatus.BadRequest, "Too many operations on one connection");
        }

        var operation = new SocketOperation(this, message.Id, ConnectionAborted);
        if (!_operations.TryAdd(message.Id, operation))
        {
            operation.Dispose();
            throw new SocketProtocolException(SocketCloseStatus.SubscriberExists, $"Subscriber for {message.Id} already exists");
        }

        _ = RunAsync(operation, request);
    }

    private async Task RunAsync(SocketOperation operation, OperationRequest request)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            await operation.RunAsync(request).ConfigureAwait(false);
        }
        catch (WebSocketException)
        {
            // The connection broke while a message was sent; its receiving side ends the session.
        }
        catch (Exception exception)
        {
            LogFailed(_endpoint.Logger, exception);
            await CloseAsync(SocketCloseStatus.InternalError, "Internal server error").ConfigureAwait(false);
        }
    }

    private void Complete(SocketMessage message)
    {
        if (string.IsNullOrEmpty(message.Id))
        {
            throw new SocketProtocolException(SocketCloseStatus.BadRequest, "Invalid message received");
        }

        // An id that is not known has just ended by itself.
        if (_operations.TryRemove(message.Id, out var operation))
        {
            operation.Cancel();
        }
    }

    private async Task CloseUninitializedAsync()
    {
        if (Interlocked.CompareExchange(ref _state, Initializing, Connected) == Connected)
        {
            await CloseAsync(SocketCloseStatus.InitializationTimeout, "Connection initialisation timeout").ConfigureAwait(false);
        }
    }

    private async Task PingAsync()
    {
        try
        {
            await Connection.SendAsync(SocketMessageWriter.Ping, ConnectionAborted).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            await CancelAsync().ConfigureAwait(false);
        }
    }

    private async Task CancelAsync()
    {
        try
        {
            await _aborted.CancelAsync().ConfigureAwait(false);
        }
        catch (ObjectDisposedException)
        {
            // The session has ended in the meantime.
        }
    }

    [LoggerMessage(10, LogLevel.Error, "A WebSocket connection failed.")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
