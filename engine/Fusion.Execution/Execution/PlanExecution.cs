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
    private readonly int[] _waiting;
    private readonly int[] _openCalls;
    // Set last and under no lock: what waits for the result goes on where the last answer was read.
    private readonly TaskCompletionSource _done = new();
    private CancellationToken _timeout;
    private CancellationToken _aborted;
    private int _openSteps;

    public PlanExecution(OperationPlan plan, FusionExecutionContext context)
    {
        _plan = plan;
        _context = context;
        _store = new ResultStore(plan.RowSets, plan.Cells.Expected);
        _rootRow = _store.AddRow(plan.Root, plan.Root.OnlyType, default, -1);
        _waiting = new int[plan.Steps.Length];
        _openCalls = new int[plan.Steps.Length];
        _openSteps = plan.Steps.Length;
    }

    public ResultStore Store => _store;

    public int RootRow => _rootRow;

    /// <param name="event">The answer to the plan's first step, when a subscription has given it already.</param>
    /// <param name="timeout">Ends calls; what they should have given gets an error.</param>
    /// <param name="aborted">Ends the request: the client is gone.</param>
    public Task RunAsync(SourceSchemaResponse? @event, CancellationToken timeout, CancellationToken aborted)
    {
        _timeout = timeout;
        _aborted = aborted;
        PrepareRoutes();
        if (_openSteps == 0)
        {
            return Task.CompletedTask;
        }

        var ready = new List<SourceCall>();
        lock (_lock)
        {
            foreach (var step in _plan.Steps)
            {
                _waiting[step.Index] = step.DependsOn.Length;
            }

            foreach (var step in _plan.Steps)
            {
                if (step.DependsOn.Length == 0 && _waiting[step.Index] == 0)
                {
                    _waiting[step.Index] = -1;
                    Start_NeedsLock(step, ready);
                }
            }

            if (@event is not null)
            {
                var root = ready[0];
                ready.RemoveAt(0);
                Read_NeedsLock(root, @event);
                Complete_NeedsLock(root, ready);
            }
        }

        Send(ready);
        if (Volatile.Read(ref _openSteps) == 0)
        {
            _done.TrySetResult();
        }

        return _done.Task;
    }

    public void Dispose()
    {
        _plan.Cells.Note(_store.CellCount);
        _store.Dispose();
    }

    private void Start_NeedsLock(PlanStep step, List<SourceCall> ready)
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
            EndStep_NeedsLock(step, ready);
            return;
        }

        var before = ready.Count;
        var client = ClientOf(step);
        CallBuilder.Build(step, NameOf(step), operations, client.Capabilities, _context.Request, ready);
        _openCalls[step.Index] = ready.Count - before;
    }

    private void EndStep_NeedsLock(PlanStep step, List<SourceCall> ready)
    {
        foreach (var dependent in step.Dependents)
        {
            if (--_waiting[dependent] == 0)
            {
                _waiting[dependent] = -1;
                Start_NeedsLock(_plan.Steps[dependent], ready);
            }
        }

        _openSteps--;
    }

    private ISourceSchemaClient ClientOf(PlanStep step) => step.Source < 0 ? _context.Introspection : _context.Clients[step.Source];

    private string NameOf(PlanStep step) => step.Source < 0 ? "gateway" : _plan.Schema.Sources[step.Source].Name;

    private void Send(List<SourceCall> calls)
    {
        foreach (var call in calls)
        {
            _ = SendAsync(call);
        }
    }

    private async Task SendAsync(SourceCall call)
    {
        SourceSchemaResponse? response = null;
        ResultError? failure = null;
        var name = NameOf(call.Step);
        var started = _context.TimeProvider.GetTimestamp();
        var activity = FusionDiagnostics.StartCall(call, name);
        var nodes = FusionDiagnostics.StartNodes(call, activity);
        try
        {
            call.Request.Deadline = _context.Deadline;
            response = await ClientOf(call.Step).ExecuteAsync(call.Request, _timeout).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = Failure(call, exception);
        }

        FusionDiagnostics.NodesEnded(nodes, failure is not null);
        FusionDiagnostics.CallEnded(name, _context.TimeProvider.GetElapsedTime(started), failure is not null, activity);

        var ready = new List<SourceCall>();
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

                Complete_NeedsLock(call, ready);
                isOver = _openSteps == 0;
            }
        }
        catch (Exception exception)
        {
            // A fault of the gateway itself must not leave the request waiting.
            _done.TrySetException(exception);
            return;
        }

        Send(ready);
        if (isOver)
        {
            _done.TrySetResult();
        }
    }

    private void Complete_NeedsLock(SourceCall call, List<SourceCall> ready)
    {
        call.Dispose();
        if (--_openCalls[call.Step.Index] <= 0)
        {
            EndStep_NeedsLock(call.Step, ready);
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
}
