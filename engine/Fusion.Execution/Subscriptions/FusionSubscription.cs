using System.Runtime.CompilerServices;
using Cacao.Execution;
using Cacao.Types;

namespace Cacao.Fusion.Execution;

/// <summary>
/// A source's subscription made the client's: each event is the answer to the plan's first call, the rest of the plan runs for each. What
/// the source breaks off with is the last response, so that it never looks like an end.
/// </summary>
internal sealed class FusionSubscription(
    OperationNode node,
    string schemaName,
    FusionExecutionContext context,
    ISourceSchemaClient client,
    FusionSubscriptionOptions options,
    Func<SourceSchemaResponse, CancellationToken, ValueTask<OperationResult>> execute,
    CancellationToken requestAborted) : ResponseStream
{
    private readonly CancellationTokenSource _end = CancellationTokenSource.CreateLinkedTokenSource(requestAborted);
    private int _isDisposed;

    public override ResponseStreamKind Kind => ResponseStreamKind.Subscription;

    public override async IAsyncEnumerable<OperationResult> ReadResultsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var registration = cancellationToken.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), _end);
        using var variables = CreateVariables();
        var operation = new SourceOperation(node.Operation, node.TextUtf8, node.TextJson, variables, [0, variables.Length], 1);
        var request = new SourceSchemaRequest(schemaName, [operation], context.Request);
        await using var events = new SourceEvents(schemaName, client, request, options, context).ReadAsync(_end.Token).GetAsyncEnumerator(_end.Token);
        while (true)
        {
            IError? failure = null;
            try
            {
                if (!await events.MoveNextAsync().ConfigureAwait(false))
                {
                    yield break;
                }
            }
            catch (Exception exception)
            {
                cancellationToken.ThrowIfCancellationRequested();
                _end.Token.ThrowIfCancellationRequested();
                GatewayLog.SubscriptionBroken(context.Logger, exception, schemaName);
                failure = ToError(exception);
            }

            if (failure is not null)
            {
                yield return new RequestErrorResult(failure);
                yield break;
            }

            yield return await execute(events.Current, _end.Token).ConfigureAwait(false);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            await _end.CancelAsync().ConfigureAwait(false);
            _end.Dispose();
        }
    }

    private PooledBuffer CreateVariables()
    {
        var variables = new PooledBuffer(256);
        variables.Write((byte)'{');
        var isFirst = true;
        foreach (var variable in node.Variables)
        {
            if (context.Variables.TryGet(variable.Name, out var json))
            {
                if (!isFirst)
                {
                    variables.Write((byte)',');
                }

                isFirst = false;
                variables.Write(variable.NameJson);
                variables.Write(json);
            }
        }

        variables.Write((byte)'}');
        return variables;
    }

    private IError ToError(Exception exception) => ErrorFactory.Create(
        new ResultError
        {
            Message = exception is SourceSchemaException known
                ? known.Message
                : $"The subscription at the source schema `{schemaName}` broke off.",
            Code = exception is SourceSchemaException coded ? coded.Code : FusionErrorCodes.SourceUnavailable,
            Source = schemaName,
            Exception = exception,
        },
        null,
        context.IncludeExceptionDetails);
}
