using System.Text.Json;
using Cacao.Execution;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Runs a plan once. A step starts when all steps before it are done; its calls run beside others, and their answers are read one at a
/// time under a lock.
/// </summary>
internal sealed partial class PlanExecution : IDisposable
{
    private readonly Lock _lock = new();
    private readonly OperationPlan _plan;
    private readonly FusionExecutionContext _context;
    private readonly ResultStore _store;
    private readonly int _rootRow;
    private readonly StepState[] _steps;
    // Set last and under no lock: what waits for the result goes on where the last answer was read. A single call is waited for itself.
    private TaskCompletionSource? _done;
    private CancellationToken _aborted;
    private DateTimeOffset? _deadline;
    private int _openSteps;

    public PlanExecution(OperationPlan plan, FusionExecutionContext context)
    {
        _plan = plan;
        _context = context;
        _store = new ResultStore(plan.RowSets, plan.Cells.Expected, plan.Steps.Length);
        _rootRow = _store.AddRow(plan.Root, plan.Root.OnlyType, default, -1);
        _steps = new StepState[plan.Steps.Length];
        _openSteps = plan.Steps.Length;
    }

    public ResultStore Store => _store;

    public int RootRow => _rootRow;

    /// <param name="event">The answer to the plan's first step, when a subscription has given it already.</param>
    /// <param name="deadline">When calls are ended, and what they should have given gets an error; null for never.</param>
    /// <param name="aborted">Ends the request: the client is gone.</param>
    public Task RunAsync(SourceSchemaResponse? @event, DateTimeOffset? deadline, CancellationToken aborted)
    {
        _deadline = deadline;
        _aborted = aborted;
        PrepareRoutes();
        if (_openSteps == 0)
        {
            return Task.CompletedTask;
        }

        var ready = default(ReadyCalls);
        lock (_lock)
        {
            foreach (var step in _plan.Steps)
            {
                _steps[step.Index].Waiting = step.DependsOn.Length;
            }

            foreach (var step in _plan.Steps)
            {
                if (step.DependsOn.Length == 0 && _steps[step.Index].Waiting == 0)
                {
                    _steps[step.Index].Waiting = -1;
                    Start_NeedsLock(step, ref ready);
                }
            }

            if (@event is not null)
            {
                var root = ready.TakeFirst();
                Read_NeedsLock(root, @event);
                Complete_NeedsLock(root, ref ready);
            }
        }

        if (_plan.Steps.Length == 1 && ready.Count == 1)
        {
            return SendAsync(ready[0]);
        }

        var done = _done = new TaskCompletionSource();
        Send(in ready);
        if (Volatile.Read(ref _openSteps) == 0)
        {
            done.TrySetResult();
        }

        return done.Task;
    }

    public void Dispose()
    {
        _plan.Cells.Note(_store.CellCount);
        _store.Dispose();
    }

    private void Start_NeedsLock(PlanStep step, ref ReadyCalls ready)
    {
        var operations = new List<CallOperation>(step.Nodes.Length);
        foreach (var node in step.Nodes)
        {
            if (node.Condition is null || node.Condition.IsTrue(_context.Conditions))
            {
                if (SelectTargets_NeedsLock(node) is { } operation)
                {
                    operations.Add(operation);
                }
            }
        }

        if (operations.Count == 0)
        {
            EndStep_NeedsLock(step, ref ready);
            return;
        }

        var before = ready.Count;
        var client = ClientOf(step);
        CallBuilder.Build(step, NameOf(step), operations, client.Capabilities, _context.Request, ref ready);
        _steps[step.Index].OpenCalls = ready.Count - before;
    }

    private void EndStep_NeedsLock(PlanStep step, ref ReadyCalls ready)
    {
        foreach (var dependent in step.Dependents)
        {
            if (--_steps[dependent].Waiting == 0)
            {
                _steps[dependent].Waiting = -1;
                Start_NeedsLock(_plan.Steps[dependent], ref ready);
            }
        }

        _openSteps--;
    }

    private ISourceSchemaClient ClientOf(PlanStep step) => step.Source < 0 ? _context.Introspection : _context.Clients[step.Source];

    private string NameOf(PlanStep step) => step.Source < 0 ? "gateway" : _plan.Schema.Sources[step.Source].Name;

    private void Send(in ReadyCalls calls)
    {
        for (var i = 0; i < calls.Count; i++)
        {
            _ = SendAsync(calls[i]);
        }
    }

    private async Task SendAsync(SourceCall call)
    {
        SourceSchemaResponse? response = null;
        ResultError? failure = null;
        var name = NameOf(call.Step);
        var started = FusionDiagnostics.MeasuresCalls ? _context.TimeProvider.GetTimestamp() : 0;
        var activity = FusionDiagnostics.StartCall(call, name);
        var nodes = FusionDiagnostics.StartNodes(call, activity);
        try
        {
            call.Request.Deadline = _deadline;
            response = await ExecuteAsync(ClientOf(call.Step), call.Request).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = Failure(call, exception);
        }

        FusionDiagnostics.NodesEnded(nodes, failure is not null);
        FusionDiagnostics.CallEnded(name, _context.TimeProvider, started, failure is not null, activity);

        var ready = default(ReadyCalls);
        var isOver = false;
        try
        {
            lock (_lock)
            {
                if (response is not null)
                {
                    Read_NeedsLock(call, response);
                }
                else
                {
                    CallFailures.MarkUnanswered(_store, call, failure!);
                }

                Complete_NeedsLock(call, ref ready);
                isOver = _openSteps == 0;
            }
        }
        catch (Exception exception) when (_done is not null)
        {
            // A fault of the gateway itself must not leave the request waiting.
            _done.TrySetException(exception);
            return;
        }

        Send(in ready);
        if (isOver)
        {
            _done?.TrySetResult();
        }
    }

    private ValueTask<SourceSchemaResponse> ExecuteAsync(ISourceSchemaClient client, SourceSchemaRequest request)
        => client.EndsAtDeadline || request.Deadline is null
            ? client.ExecuteAsync(request, _aborted)
            : ExecuteInTimeAsync(client, request, request.Deadline.Value - _context.TimeProvider.GetUtcNow());

    private async ValueTask<SourceSchemaResponse> ExecuteInTimeAsync(ISourceSchemaClient client, SourceSchemaRequest request, TimeSpan left)
    {
        using var time = new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero, _context.TimeProvider);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(_aborted, time.Token);
        return await client.ExecuteAsync(request, end.Token).ConfigureAwait(false);
    }

    private void Complete_NeedsLock(SourceCall call, ref ReadyCalls ready)
    {
        call.Dispose();
        if (--_steps[call.Step.Index].OpenCalls <= 0)
        {
            EndStep_NeedsLock(call.Step, ref ready);
        }
    }

    private void Read_NeedsLock(SourceCall call, SourceSchemaResponse response)
    {
        ResultError? failure = null;
        try
        {
            SourceResponseReader.Read(_store, call, response, NameOf(call.Step));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            failure = new ResultError
            {
                Message = $"The answer of the source schema `{NameOf(call.Step)}` cannot be read.",
                Code = FusionErrorCodes.InvalidSourceResponse,
                Source = NameOf(call.Step),
                Exception = exception,
            };
            Log(failure);
        }

        CallFailures.MarkUnanswered(_store, call, failure ?? new ResultError
        {
            Message = $"The source schema `{NameOf(call.Step)}` left a part of the request unanswered.",
            Code = FusionErrorCodes.InvalidSourceResponse,
            Source = NameOf(call.Step),
        });
    }

    private ResultError Failure(SourceCall call, Exception exception)
    {
        var name = NameOf(call.Step);
        var failure = exception switch
        {
            SourceSchemaException known => new ResultError { Message = known.Message, Code = known.Code, Source = name, Exception = known },
            OperationCanceledException => new ResultError
            {
                Message = $"The source schema `{name}` did not answer in time.",
                Code = FusionErrorCodes.SourceTimeout,
                Source = name,
                Exception = exception,
            },
            _ => new ResultError
            {
                Message = $"The source schema `{name}` could not be reached.",
                Code = FusionErrorCodes.SourceUnavailable,
                Source = name,
                Exception = exception,
            },
        };
        if (!_aborted.IsCancellationRequested)
        {
            Log(failure);
        }

        return failure;
    }

    private void Log(ResultError failure)
        => GatewayLog.CallFailed(_context.Logger, failure.Exception, failure.Source!, failure.Code, failure.Message);

    private struct StepState
    {
        /// <summary>How many steps must be done before; -1 once it has started.</summary>
        public int Waiting;
        public int OpenCalls;
    }
}
