using System.Diagnostics;
using Cacao.Execution.Operations;
using Cacao.Execution.Processing;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Pipeline;

/// <summary>The server's executor: document → operation → variables → execution.</summary>
internal sealed partial class RequestExecutor(SchemaRuntime runtime, DocumentProvider documents, RequestAuthorizer? authorizer = null) : IRequestExecutor
{
    public Schema Schema => runtime.Schema;

    public ValueTask<ExecutionResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        return runtime.Errors.Events.HasListeners ? ExecuteToldAsync(request, cancellationToken) : ExecuteRequestAsync(request, cancellationToken);
    }

    private async ValueTask<ExecutionResult> ExecuteToldAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        var events = runtime.Errors.Events;
        var context = new RequestContext(request, Schema, request.Services ?? runtime.Services, cancellationToken);
        using var scope = events.ExecuteRequest(context);
        var result = await ExecuteRequestAsync(request, cancellationToken).ConfigureAwait(false);
        if (result is RequestErrorResult refused)
        {
            events.RequestError(context, refused.Errors);
        }

        return result;
    }

    private async ValueTask<ExecutionResult> ExecuteRequestAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        try
        {
            OperationDocument? document;
            if (documents.IsImmediate(request))
            {
                document = documents.Get(request);
            }
            else
            {
                (document, var error) = await documents.FindAsync(request, cancellationToken).ConfigureAwait(false);
                if (error is not null)
                {
                    return new RequestErrorResult(error);
                }
            }

            if (FindOperation(request, document, out var operation) is { } refused)
            {
                return refused;
            }

            var started = runtime.TimeProvider.GetTimestamp();
            var activity = ExecutionDiagnostics.StartOperation(operation!);
            var errorCount = 1;
            try
            {
                var result = await ExecuteAsync(request, operation!, cancellationToken).ConfigureAwait(false);
                errorCount = result is OperationResult single ? single.Errors.Count : 0;
                return result;
            }
            finally
            {
                ExecutionDiagnostics.OperationEnded(operation!, runtime.TimeProvider.GetElapsedTime(started), errorCount, activity);
            }
        }
        catch (SyntaxException exception)
        {
            return new RequestErrorResult(RequestErrors.Syntax(exception));
        }
        catch (ExecutionTimeoutException exception)
        {
            return new RequestErrorResult(RequestErrors.Timeout(exception.Time)) { StatusCode = 503 };
        }
        catch (GraphQLException exception)
        {
            return new RequestErrorResult(exception.Errors);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return new RequestErrorResult(runtime.Errors.FromFault(exception)) { StatusCode = 500 };
        }
    }

    private RequestErrorResult? FindOperation(OperationRequest request, OperationDocument? document, out OperationDefinition? operation)
    {
        operation = null;
        if (document is null)
        {
            return new RequestErrorResult(RequestErrors.NoDocument());
        }

        if (document.Errors.Count > 0)
        {
            return new RequestErrorResult(document.Errors);
        }

        operation = document.FindOperation(request.OperationName, out var error);
        if (operation is null)
        {
            return new RequestErrorResult(error!);
        }

        return Refuse(request, operation);
    }

    private RequestErrorResult? Refuse(OperationRequest request, OperationDefinition operation)
    {
        var type = operation.Syntax.Operation;
        var needed = type switch
        {
            OperationType.Query => AllowedOperations.Query,
            OperationType.Mutation => AllowedOperations.Mutation,
            _ => AllowedOperations.Subscription,
        };
        if ((request.AllowedOperations & needed) == 0)
        {
            return new RequestErrorResult(RequestErrors.OperationNotAllowed(type)) { StatusCode = 405 };
        }

        if (runtime.Schema.GetOperationType(type) is null)
        {
            return new RequestErrorResult(RequestErrors.NoOperationType(type));
        }

        return runtime.Options.EnableIntrospection == false && operation.IntrospectionLocation is { } location
            ? new RequestErrorResult(RequestErrors.IntrospectionNotAllowed(location))
            : null;
    }

    private async ValueTask<ExecutionResult> ExecuteAsync(
        OperationRequest request,
        OperationDefinition definition,
        CancellationToken cancellationToken)
    {
        if (authorizer is not null && await authorizer.AuthorizeAsync(definition, request, cancellationToken).ConfigureAwait(false) is { } refused)
        {
            return refused;
        }

        if (VariableBatch.IsBatch(request.Variables.Span))
        {
            return await ExecuteBatchAsync(request, definition, cancellationToken).ConfigureAwait(false);
        }

        var variables = definition.Variables.Coerce(request.Variables, out var errors, request.Files);
        if (variables is null)
        {
            return new RequestErrorResult(errors);
        }

        var isIncremental = definition.Syntax.Operation != OperationType.Subscription
            && (request.AllowedOperations & AllowedOperations.IncrementalDelivery) != 0;
        var operation = definition.Compile(runtime.Schema.GetOperationType(definition.Syntax.Operation)!, variables, isIncremental);
        if (runtime.Costs.Check(operation, variables, request, out var cost) is { } answer)
        {
            return answer;
        }

        var result = operation switch
        {
            { IsIncremental: true } => await ExecuteIncrementallyAsync(request, operation, variables, cancellationToken).ConfigureAwait(false),
            { Type: OperationType.Subscription } => await SubscribeAsync(request, operation, variables, cancellationToken).ConfigureAwait(false),
            _ => await ExecuteOneAsync(request, operation, variables, cancellationToken).ConfigureAwait(false),
        };
        return cost is { } reported ? Report(result, reported) : result;
    }

    private static ExecutionResult Report(ExecutionResult result, OperationCost cost)
    {
        switch (result)
        {
            case OperationResult single:
                single.Extensions = cost.ToExtensions();
                break;
            case IncrementalStream stream:
                stream.Extensions = cost.ToExtensions();
                break;
        }

        return result;
    }

    private async ValueTask<ExecutionResult> ExecuteOneAsync(
        OperationRequest request,
        Operation operation,
        CoercedVariables variables,
        CancellationToken cancellationToken,
        EventMessage? message = null)
    {
        if (SynchronizationContext.Current is not null)
        {
            // Work comes back to the pump by itself; a caller's context would send it elsewhere.
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        }

        using var cancellation = new ExecutionCancellation(runtime, operation.Type, request.Deadline, cancellationToken);
        var pump = new ExecutionPump(cancellation);
        var loaders = new LoaderGroup(runtime.Services, pump);
        await using var services = new OperationServices(runtime.Services, message is null ? request.Services : null, loaders);
        var execution = new OperationExecution(runtime, pump, services, operation, variables, request, message);
        try
        {
            if (operation.Type == OperationType.Mutation)
            {
                await execution.ExecuteSeriallyAsync().ConfigureAwait(false);
            }
            else
            {
                execution.Start();
                if (pump.HasWork)
                {
                    await pump.RunAsync().ConfigureAwait(false);
                }
            }

            cancellationToken.ThrowIfCancellationRequested();
            await pump.DisposalsAsync().ConfigureAwait(false);
            return new ExecutedResult(execution.Store, execution.Errors, execution.IsHalted);
        }
        catch
        {
            execution.Store.Dispose();
            throw;
        }
    }
}
