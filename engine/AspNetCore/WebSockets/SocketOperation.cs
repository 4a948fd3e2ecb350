using System.Buffers;
using Cacao.Execution;

namespace Cacao.AspNetCore;

/// <summary>One operation of a connection, from subscribe to its last message.</summary>
internal sealed class SocketOperation(SocketSession session, string id, CancellationToken connectionAborted) : IDisposable
{
    private readonly CancellationTokenSource _cancellation = CancellationTokenSource.CreateLinkedTokenSource(connectionAborted);

    public string Id { get; } = id;

    /// <summary>Ends the operation; nothing is sent for it any more.</summary>
    public void Cancel() => _cancellation.Cancel();

    public async Task RunAsync(OperationRequest request)
    {
        var token = _cancellation.Token;
        var buffer = new ArrayBufferWriter<byte>();
        var isOpen = true;
        try
        {
            await using var result = await session.ExecuteAsync(Id, request, token).ConfigureAwait(false);
            switch (result)
            {
                case RequestErrorResult { Errors: [{ Code: ErrorCodes.Syntax } error, ..] }:
                    // No GraphQL at all is a malformed message; the protocol's reference server ends the connection too.
                    isOpen = false;
                    await session.CloseAsync(SocketCloseStatus.BadRequest, error.Message).ConfigureAwait(false);
                    break;
                case OperationResult single:
                    isOpen = await SendAsync(single, buffer, token).ConfigureAwait(false);
                    break;
                case OperationResultBatch batch:
                    foreach (var item in batch.Results)
                    {
                        isOpen = isOpen && await SendAsync((OperationResult)item, buffer, token).ConfigureAwait(false);
                    }

                    break;
                case ResponseStream stream:
                    isOpen = await SendAsync(stream, buffer, token).ConfigureAwait(false);
                    break;
            }

            if (isOpen && session.Remove(this))
            {
                buffer.ResetWrittenCount();
                SocketMessageWriter.WriteComplete(buffer, Id);
                await session.Connection.SendAsync(buffer.WrittenMemory, token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // Completed by the client, or the connection ended.
        }
        finally
        {
            session.Remove(this);
            await session.CompletedAsync(this).ConfigureAwait(false);
        }
    }

    public void Dispose() => _cancellation.Dispose();

    private async ValueTask<bool> SendAsync(ResponseStream stream, ArrayBufferWriter<byte> buffer, CancellationToken cancellationToken)
    {
        await foreach (var result in stream.ReadResultsAsync(cancellationToken).ConfigureAwait(false))
        {
            await using (result.ConfigureAwait(false))
            {
                if (!await SendAsync(result, buffer, cancellationToken).ConfigureAwait(false))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Sends a response; false when it was an error, which ends the operation.</summary>
    private async ValueTask<bool> SendAsync(OperationResult result, ArrayBufferWriter<byte> buffer, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        buffer.ResetWrittenCount();
        if (result.HasData)
        {
            SocketMessageWriter.WriteNext(buffer, Id, result);
        }
        else
        {
            SocketMessageWriter.WriteError(buffer, Id, result);
            session.Remove(this);
        }

        await session.Connection.SendAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        return result.HasData;
    }
}
