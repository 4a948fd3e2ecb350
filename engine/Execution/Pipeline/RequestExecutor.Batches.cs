using Cacao.Execution.Operations;
using Cacao.Execution.Processing;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Pipeline;

internal sealed partial class RequestExecutor
{
    /// <summary>
    /// Executes the operation once a set of variables. Queries run together on one pump and share data loaders, so that a batch costs
    /// the sources little more than one operation; mutations run one after the other.
    /// </summary>
    private async ValueTask<ExecutionResult> ExecuteBatchAsync(
        OperationRequest request,
        OperationDefinition definition,
        CancellationToken cancellationToken)
    {
        if (definition.Syntax.Operation == OperationType.Subscription)
        {
            return new RequestErrorResult(RequestErrors.BatchOfSubscriptions());
        }

        var sets = VariableBatch.Read(definition.Variables, request);
        var results = new ExecutionResult[sets.Count];
        if (definition.Syntax.Operation == OperationType.Mutation)
        {
            for (var i = 0; i < results.Length; i++)
            {
                results[i] = sets[i].Variables is { } variables
                    ? await ExecuteSetAsync(request, definition, variables, cancellationToken).ConfigureAwait(false)
                    : new RequestErrorResult(sets[i].Errors!);
            }
        }
        else
        {
            await ExecuteTogetherAsync(request, definition, sets, results, cancellationToken).ConfigureAwait(false);
        }

        for (var i = 0; i < results.Length; i++)
        {
            ((OperationResult)results[i]).VariableIndex = i;
        }

        return new OperationResultBatch(results);
    }

    private async ValueTask<ExecutionResult> ExecuteSetAsync(
        OperationRequest request,
        OperationDefinition definition,
        CoercedVariables variables,
        CancellationToken cancellationToken)
    {
        var operation = definition.Compile(runtime.Schema.GetOperationType(definition.Syntax.Operation)!, variables);
        if (runtime.Costs.Check(operation, variables, request, out var cost) is { } answer)
        {
            return answer;
        }

        // The transport's scope is the request's; each set has one of its own.
        var result = await ExecuteOneAsync(request with { Services = null }, operation, variables, cancellationToken).ConfigureAwait(false);
        return cost is { } reported ? Report(result, reported) : result;
    }

    private async ValueTask ExecuteTogetherAsync(
        OperationRequest request,
        OperationDefinition definition,
        IReadOnlyList<VariableSet> sets,
        ExecutionResult[] results,
        CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(
            SynchronizationContext.Current is null ? ConfigureAwaitOptions.None : ConfigureAwaitOptions.ForceYielding);
        using var cancellation = new ExecutionCancellation(runtime, OperationType.Query, request.Deadline, cancellationToken);
        var pump = new ExecutionPump(cancellation);
        var loaders = new LoaderGroup(runtime.Services, pump);
        var executions = new OperationExecution?[sets.Count];
        var costs = new OperationCost?[sets.Count];
        try
        {
            for (var i = 0; i < executions.Length; i++)
            {
                if (sets[i].Variables is not { } variables)
                {
                    results[i] = new RequestErrorResult(sets[i].Errors!);
                    continue;
                }

                var operation = definition.Compile(runtime.Schema.GetOperationType(OperationType.Query)!, variables);
                if (runtime.Costs.Check(operation, variables, request, out costs[i]) is { } answer)
                {
                    results[i] = answer;
                    continue;
                }

                var services = new OperationServices(runtime.Services, null, loaders);
                executions[i] = new OperationExecution(runtime, pump, services, operation, variables, request);
                executions[i]!.Start();
            }

            if (pump.HasWork)
            {
                await pump.RunAsync().ConfigureAwait(false);
            }

            cancellationToken.ThrowIfCancellationRequested();
            await pump.DisposalsAsync().ConfigureAwait(false);
            for (var i = 0; i < executions.Length; i++)
            {
                if (executions[i] is { } execution)
                {
                    results[i] = new ExecutedResult(execution.Store, execution.Errors, execution.IsHalted) { Extensions = costs[i]?.ToExtensions() };
                }
            }
        }
        catch
        {
            foreach (var execution in executions)
            {
                execution?.Store.Dispose();
            }

            throw;
        }
        finally
        {
            foreach (var execution in executions)
            {
                if (execution is not null)
                {
                    await execution.Services.DisposeAsync().ConfigureAwait(false);
                }
            }
        }
    }
}
