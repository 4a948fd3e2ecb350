using System.Runtime.CompilerServices;
using System.Security.Claims;
using Cacao.Execution;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Calls a schema of the same process through its own executor: its validation, authorization and serialised answer stay, only HTTP falls
/// away. Every operation gets a scope of its own.
/// </summary>
internal sealed class InProcessSourceSchemaClient(
    Func<CancellationToken, ValueTask<IRequestExecutor>> executor,
    IInProcessAuthenticator? authenticator) : ISourceSchemaClient
{
    public SourceSchemaCapabilities Capabilities { get; } = new();

    public async ValueTask<SourceSchemaResponse> ExecuteAsync(SourceSchemaRequest request, CancellationToken cancellationToken)
    {
        var target = await executor(cancellationToken).ConfigureAwait(false);
        var user = await AuthenticateAsync(request, cancellationToken).ConfigureAwait(false);
        if (request.Operations.Count == 1)
        {
            var result = await target.ExecuteAsync(Create(request, request.Operations[0], user), cancellationToken).ConfigureAwait(false);
            return await WriteAsync([result]).ConfigureAwait(false);
        }

        var running = new Task<ExecutionResult>[request.Operations.Count];
        for (var i = 0; i < running.Length; i++)
        {
            running[i] = target.ExecuteAsync(Create(request, request.Operations[i], user), cancellationToken).AsTask();
        }

        return await WriteAsync(await Task.WhenAll(running).ConfigureAwait(false)).ConfigureAwait(false);
    }

    public async IAsyncEnumerable<SourceSchemaResponse> SubscribeAsync(
        SourceSchemaRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var target = await executor(cancellationToken).ConfigureAwait(false);
        var user = await AuthenticateAsync(request, cancellationToken).ConfigureAwait(false);
        await using var result = await target.ExecuteAsync(Create(request, request.Operations[0], user), cancellationToken).ConfigureAwait(false);
        if (result is not ResponseStream stream)
        {
            yield return Write((OperationResult)result);
            yield break;
        }

        await foreach (var part in stream.ReadResultsAsync(cancellationToken).ConfigureAwait(false))
        {
            await using (part.ConfigureAwait(false))
            {
                yield return Write(part);
            }
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async ValueTask<ClaimsPrincipal?> AuthenticateAsync(SourceSchemaRequest request, CancellationToken cancellationToken)
        => authenticator is null
            ? request.ClientRequest.User
            : await authenticator.AuthenticateAsync(request.ClientRequest, cancellationToken).ConfigureAwait(false);

    private static OperationRequest Create(SourceSchemaRequest request, SourceOperation operation, ClaimsPrincipal? user) => new()
    {
        Deadline = request.Deadline,
        Query = operation.Text,
        Variables = operation.Variables,
        Files = operation.Files,
        User = user,
    };

    private static async ValueTask<SourceSchemaResponse> WriteAsync(ExecutionResult[] results)
    {
        var body = new PooledBuffer(4096);
        try
        {
            for (var i = 0; i < results.Length; i++)
            {
                var request = results.Length > 1 ? i : (int?)null;
                if (results[i] is OperationResultBatch batch)
                {
                    foreach (var set in batch.Results)
                    {
                        Write((OperationResult)set, request, body);
                    }
                }
                else if (results[i] is OperationResult single)
                {
                    Write(single, request, body);
                }
                else
                {
                    throw new SourceSchemaException("A query was answered by a stream.", FusionErrorCodes.InvalidSourceResponse);
                }
            }
        }
        catch
        {
            body.Dispose();
            throw;
        }
        finally
        {
            foreach (var result in results)
            {
                await result.DisposeAsync().ConfigureAwait(false);
            }
        }

        return new SourceSchemaResponse(body, SourceResponseFormat.Sequence);
    }

    private static void Write(OperationResult result, int? request, PooledBuffer body)
    {
        result.RequestIndex = request;
        result.WriteTo(body);
        body.Write((byte)'\n');
    }

    private static SourceSchemaResponse Write(OperationResult result)
    {
        var body = new PooledBuffer(1024);
        result.WriteTo(body);
        return new SourceSchemaResponse(body, SourceResponseFormat.Single);
    }
}
