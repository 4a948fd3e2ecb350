using Cacao.Execution.Operations;
using Cacao.Execution.Processing;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Pipeline;

internal sealed partial class RequestExecutor
{
    /// <summary>
    /// Executes what is not deferred. When nothing is left for later after that, the answer is one response like any other.
    /// </summary>
    private async ValueTask<ExecutionResult> ExecuteIncrementallyAsync(
        OperationRequest request,
        Operation operation,
        CoercedVariables variables,
        CancellationToken cancellationToken)
    {
        if (SynchronizationContext.Current is not null)
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        }

        var cancellation = new ExecutionCancellation(runtime, operation.Type, request.Deadline, cancellationToken);
        var pump = new ExecutionPump(cancellation);
        var services = new OperationServices(runtime.Services, request.Services, new LoaderGroup(runtime.Services, pump));
        var execution = new OperationExecution(runtime, pump, services, operation, variables, request);
        var delivery = execution.EnableDelivery();
        var stream = new IncrementalStream(runtime, execution, delivery, cancellation);
        try
        {
            if (operation.Type == OperationType.Mutation)
            {
                await execution.ExecuteSeriallyAsync().ConfigureAwait(false);
            }
            else
            {
                execution.Start();
            }

            if (pump.HasWork)
            {
                await pump.RunAsync().ConfigureAwait(false);
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (!execution.IsHalted && delivery.Begin())
            {
                pump.Delivery = delivery;
                return stream;
            }
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        await delivery.DisposeAsync().ConfigureAwait(false);
        await pump.DisposalsAsync().ConfigureAwait(false);
        await services.DisposeAsync().ConfigureAwait(false);
        cancellation.Dispose();
        return new ExecutedResult(execution.Store, execution.Errors, execution.IsHalted);
    }
}
