using Cacao.Execution.Operations;
using Cacao.Execution.Processing;
using Cacao.Types;

namespace Cacao.Execution.Pipeline;

internal sealed partial class RequestExecutor
{
    /// <summary>Opens the source stream (specification section 6.2.3.1); each event is executed when the reader asks for it.</summary>
    private async ValueTask<ExecutionResult> SubscribeAsync(
        OperationRequest request,
        Operation operation,
        CoercedVariables variables,
        CancellationToken cancellationToken)
    {
        var cancellation = new ExecutionCancellation(runtime, operation.Type, null, cancellationToken);
        var pump = new ExecutionPump(cancellation);
        var services = new OperationServices(runtime.Services, request.Services, new LoaderGroup(runtime.Services, pump));
        var execution = new OperationExecution(runtime, pump, services, operation, variables, request);
        var selection = operation.RootSelectionSet.Selections[0];
        try
        {
            var context = execution.CreateSubscribeContext();
            var subscribe = selection.Field.SubscribeResolver
                ?? throw new InvalidOperationException($"{selection.Field.Coordinate} has no source stream.");
            var events = await subscribe(context).ConfigureAwait(false);
            return new SubscriptionStream(
                events,
                message => ExecuteOneAsync(request, operation, variables, cancellationToken, message),
                exception => execution.ToErrors(selection, exception),
                execution,
                context,
                cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var errors = execution.ToErrors(selection, exception);
            execution.Store.Dispose();
            cancellation.Dispose();
            await services.DisposeAsync().ConfigureAwait(false);
            return new RequestErrorResult(errors);
        }
    }
}
