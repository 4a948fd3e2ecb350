using System.Runtime.CompilerServices;
using Cacao.Execution;
using Cacao.Execution.Cost;
using Cacao.Language;
using Cacao.Types;
using Microsoft.Extensions.Logging;

namespace Cacao.Fusion.Execution;

/// <summary>The gateway's executor: document → validation → variables → cost → authorization → plan → execution. What is refused is not planned.</summary>
internal sealed partial class FusionRequestExecutor : IRequestExecutor, IAsyncDisposable
{
    private readonly CompositeSchema _composite;
    private readonly ISourceSchemaClient[] _clients;
    private readonly ISourceSchemaClient _introspection;
    private readonly FusionRequestOptions _options;
    private readonly DocumentStore _documents;
    private readonly PersistedDocuments _persisted;
    private readonly CostGuard _costs;
    private readonly TimeProvider _timeProvider;
    private readonly ILogger _logger;

    public FusionRequestExecutor(
        Schema schema,
        CompositeSchema composite,
        ISourceSchemaClient[] clients,
        ISourceSchemaClient introspection,
        FusionRequestOptions options,
        DocumentValidation validate,
        TimeProvider timeProvider,
        ILogger logger,
        IOperationDocumentStorage? trustedDocuments = null,
        IOperationDocumentStorage? sentDocuments = null)
    {
        Schema = schema;
        _composite = composite;
        _clients = clients;
        _introspection = introspection;
        _options = options;
        _documents = new DocumentStore(composite, schema, options, validate);
        _persisted = new PersistedDocuments(_documents, options.PersistedOperations, trustedDocuments, sentDocuments);
        _costs = new CostGuard(options.Cost);
        _timeProvider = timeProvider;
        _logger = logger;
    }

    public Schema Schema { get; }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<ExecutionResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var document = FindDocument(request, out var refused);
            if (document is null && refused is null)
            {
                (document, refused) = await _persisted.FindAsync(request, cancellationToken).ConfigureAwait(false);
            }

            var operation = document is null ? null : FindOperation(request, document, out refused);
            if (operation is null)
            {
                return refused!;
            }

            return VariableSets.IsBatch(request.Variables.Span)
                ? await ExecuteBatchAsync(request, operation, cancellationToken).ConfigureAwait(false)
                : await ExecuteSetAsync(request, operation, cancellationToken).ConfigureAwait(false);
        }
        catch (SyntaxException exception)
        {
            return new RequestErrorResult(GatewayErrors.Syntax(exception));
        }
        catch (PlanningException exception)
        {
            GatewayLog.PlanningFailed(_logger, request.OperationName, exception.Message);

            // What is too large is the client's doing.
            return new RequestErrorResult(GatewayErrors.Planning(exception))
            {
                StatusCode = exception.Code == PlanningErrorCodes.PlanTooLarge ? 400 : 500,
            };
        }
        catch (GraphQLException exception)
        {
            return new RequestErrorResult(exception.Errors);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            GatewayLog.RequestFailed(_logger, exception);
            return new RequestErrorResult(GatewayErrors.Fault(exception, _options.IncludeExceptionDetails)) { StatusCode = 500 };
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients)
        {
            await client.DisposeAsync().ConfigureAwait(false);
        }

        await _introspection.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>The document that the request brings; null with no refusal where a storage has to be asked.</summary>
    private CachedDocument? FindDocument(OperationRequest request, out RequestErrorResult? refused)
    {
        refused = null;
        if (request.Document is { } syntax)
        {
            return _documents.Get(syntax);
        }

        if (!_persisted.IsImmediate(request))
        {
            return null;
        }

        if (request.Query.IsEmpty)
        {
            refused = new RequestErrorResult(GatewayErrors.NoDocument());
            return null;
        }

        return _documents.Get(request.Query.Span);
    }

    private CachedOperation? FindOperation(OperationRequest request, CachedDocument document, out RequestErrorResult? refused)
    {
        refused = null;
        if (document.Errors.Count > 0)
        {
            refused = new RequestErrorResult(document.Errors);
            return null;
        }

        var operation = document.Find(request.OperationName, out var error);
        if (operation is null)
        {
            refused = new RequestErrorResult(error!);
            return null;
        }

        refused = Refuse(request, operation);
        return refused is null ? operation : null;
    }

    private RequestErrorResult? Refuse(OperationRequest request, CachedOperation operation)
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
            return new RequestErrorResult(GatewayErrors.OperationNotAllowed(type)) { StatusCode = 405 };
        }

        if (_composite.GetRootType(type) is null)
        {
            return new RequestErrorResult(GatewayErrors.NoOperationType(type));
        }

        if (request.Files is { Count: > 0 } && VariableSets.IsBatch(request.Variables.Span))
        {
            return new RequestErrorResult(GatewayErrors.UploadsNotSupported());
        }

        return _options.EnableIntrospection == false && operation.IntrospectionLocation is { } location
            ? new RequestErrorResult(GatewayErrors.IntrospectionNotAllowed(location))
            : null;
    }

    private async ValueTask<ExecutionResult> ExecuteBatchAsync(
        OperationRequest request, CachedOperation operation, CancellationToken cancellationToken)
    {
        if (operation.Syntax.Operation == OperationType.Subscription)
        {
            return new RequestErrorResult(GatewayErrors.BatchOfSubscriptions());
        }

        var sets = VariableSets.Split(request.Variables);
        var results = new ExecutionResult[sets.Count];
        if (operation.Syntax.Operation == OperationType.Mutation)
        {
            for (var i = 0; i < results.Length; i++)
            {
                results[i] = await ExecuteSetAsync(request with { Variables = sets[i] }, operation, cancellationToken).ConfigureAwait(false);
            }
        }
        else
        {
            var running = new Task<ExecutionResult>[sets.Count];
            for (var i = 0; i < running.Length; i++)
            {
                running[i] = ExecuteSetAsync(request with { Variables = sets[i] }, operation, cancellationToken).AsTask();
            }

            results = await Task.WhenAll(running).ConfigureAwait(false);
        }

        for (var i = 0; i < results.Length; i++)
        {
            ((OperationResult)results[i]).VariableIndex = i;
        }

        return new OperationResultBatch(results);
    }

    private ValueTask<ExecutionResult> ExecuteSetAsync(
        OperationRequest request, CachedOperation operation, CancellationToken cancellationToken)
    {
        var variables = operation.Variables.Coerce(request.Variables, out var errors, request.Files);
        if (variables is null)
        {
            return new ValueTask<ExecutionResult>(new RequestErrorResult(errors));
        }

        OperationCost? reported = null;
        if ((_options.Cost.EnforceCostLimits || request.CostReporting != CostReporting.None)
            && _costs.Check(
                operation.Weighed(Schema.GetOperationType(operation.Syntax.Operation)!, variables), variables, request, out reported) is { } refused)
        {
            return new ValueTask<ExecutionResult>(refused);
        }

        var plan = operation.PlanFor(request.User);
        var conditions = Evaluate(plan.Conditions, variables);

        var context = new FusionExecutionContext
        {
            Request = request,
            Variables = ClientVariables.Read(request.Variables),
            Conditions = conditions,
            Clients = _clients,
            Introspection = _introspection,
            IncludeExceptionDetails = _options.IncludeExceptionDetails,
            Logger = _logger,
            TimeProvider = _timeProvider,
            Deadline = DeadlineOf(request, operation.Syntax.Operation),
            ReportedCost = reported,
        };
        if (operation.Syntax.Operation == OperationType.Subscription && plan.Steps.Length > 0)
        {
            return new ValueTask<ExecutionResult>(Subscribe(plan, context, cancellationToken));
        }

        return ExecutePlanAsync(plan, context, null, cancellationToken);
    }

    /// <returns>An <see cref="OperationResult"/>.</returns>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<ExecutionResult> ExecutePlanAsync(
        OperationPlan plan, FusionExecutionContext context, SourceSchemaResponse? @event, CancellationToken cancellationToken)
    {
        var started = FusionDiagnostics.MeasuresOperations ? _timeProvider.GetTimestamp() : 0;
        var activity = FusionDiagnostics.StartOperation(plan);
        var errorCount = 1;
        using var execution = new PlanExecution(plan, context);
        try
        {
            await execution.RunAsync(@event, context.Deadline ?? OwnDeadline(), cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            var result = Compose(plan, context, execution);
            errorCount = result.Errors.Count;
            if (@event is null)
            {
                Describe(result, plan, context);
            }

            FusionDiagnostics.CountFields(plan, context.Conditions, result.Errors);
            return result;
        }
        finally
        {
            FusionDiagnostics.OperationEnded(plan, _timeProvider, started, errorCount, activity);
        }
    }

    /// <summary>Adds what is said of a whole response, not of an event.</summary>
    private static void Describe(FusionOperationResult result, OperationPlan plan, FusionExecutionContext context)
    {
        result.Extensions = context.ReportedCost?.ToExtensions();
        if (plan.Caching is { Header: { } header } caching)
        {
            result.CacheControl = result.Errors.Count == 0 ? header : CachePolicy.Uncacheable;
            result.Vary = caching.Vary;
        }
    }

    private FusionOperationResult Compose(OperationPlan plan, FusionExecutionContext context, PlanExecution execution)
    {
        var mode = _options.AllowErrorHandlingModeOverride && context.Request.OnError is { } asked ? asked : _options.DefaultErrorHandlingMode;
        var data = new PooledBuffer(plan.Response.Expected);
        try
        {
            using var composer = new ResponseComposer(
                execution.Store, _composite, data, context, mode);
            composer.Write(plan.Root, execution.RootRow);
            plan.Response.Note(data.Length);
            var isHalted = mode == ErrorHandlingMode.Halt && composer.Errors.Count > 0;
            return new FusionOperationResult(
                data,
                isHalted ? [composer.Errors[0]] : composer.Errors,
                isHalted,
                _options.AllowOperationPlanRequests && PlanRequests.IsAsked(context.Request.Extensions.Span) ? plan : null);
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    /// <summary>When calls to sources must be over; events of a subscription have each its own time.</summary>
    private DateTimeOffset? DeadlineOf(OperationRequest request, OperationType type)
    {
        if (type == OperationType.Subscription)
        {
            return null;
        }

        var own = OwnDeadline();
        return request.Deadline is { } asked && (own is null || asked < own) ? asked : own;
    }

    private DateTimeOffset? OwnDeadline()
        => _options.ExecutionTimeout == Timeout.InfiniteTimeSpan ? null : _timeProvider.GetUtcNow() + _options.ExecutionTimeout;

    private static LiteralSet Evaluate(ConditionTable table, CoercedVariables variables)
    {
        var active = default(LiteralSet);
        for (var i = 0; i < table.Variables.Count; i++)
        {
            active = active.Union(LiteralSet.Of((i * 2) + (variables.IsTrue(table.Variables[i]) ? 0 : 1)));
        }

        return active;
    }
}
