using Cacao.Execution.Operations;
using Cacao.Language;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Processing;

/// <summary>
/// One run of an operation. Resolvers are started by the pump, and what they complete comes back to it. Data loaders fetch when nothing
/// else can run.
/// </summary>
internal sealed partial class OperationExecution
{
    // The slot that follows the root's: where the only field of a subscription stands.
    private const int FirstRootSlot = ResultStore.Root + 1;

    private readonly ResolverContext _pureContext;
    private readonly Stack<ResolverContext> _freeContexts = new();
    private readonly ErrorHandlingMode _errorHandling;
    private readonly List<IError> _errors = [];
    private readonly Lock _sync = new();
    private object?[]?[] _arguments;
    private IDictionary<string, object?>? _contextData;
    private bool _isHalted;

    public OperationExecution(
        SchemaRuntime runtime,
        ExecutionPump pump,
        OperationServices services,
        Operation operation,
        CoercedVariables variables,
        OperationRequest request,
        EventMessage? eventMessage = null)
    {
        Runtime = runtime;
        Pump = pump;
        Services = services;
        Operation = operation;
        Variables = variables;
        Request = request;
        EventMessage = eventMessage;
        Store = new ResultStore(operation);
        _errorHandling = runtime.GetErrorHandling(request);
        _arguments = [];
        _pureContext = new ResolverContext(this);
    }

    /// <summary>The execution of the initial result.</summary>
    public OperationExecution Root => _root ?? this;

    public SchemaRuntime Runtime { get; }

    public ExecutionPump Pump { get; }

    public OperationServices Services { get; }

    public Operation Operation { get; }

    public CoercedVariables Variables { get; }

    public OperationRequest Request { get; }

    public EventMessage? EventMessage { get; }

    public ResultStore Store { get; }

    public IReadOnlyList<IError> Errors => _errors;

    /// <summary>True when <c>onError: HALT</c> ended the operation.</summary>
    public bool IsHalted => _isHalted;

    public IDictionary<string, object?> ContextData
    {
        get
        {
            if (_root is not null)
            {
                return _root.ContextData;
            }

            lock (_sync)
            {
                return _contextData ??= RequestState.Create(Request);
            }
        }
    }

    /// <summary>Starts the root fields of a query; the pump finishes them.</summary>
    public void Start() => ExecuteObject(ResultStore.Root, Operation.RootSelectionSet, RootValue.Instance);

    /// <summary>Runs the root fields of a mutation one after the other (specification section 6.2.2).</summary>
    public async ValueTask ExecuteSeriallyAsync()
    {
        var set = Operation.RootSelectionSet;
        var first = Store.AddObject(ResultStore.Root, set);
        if (set.Deferred is { } deferred)
        {
            AddDeferred(ResultStore.Root, deferred, RootValue.Instance);
        }

        for (var i = 0; i < set.Selections.Length; i++)
        {
            ExecuteField(first + i, set, set.Selections[i], RootValue.Instance);
            if (Pump.HasWork)
            {
                await Pump.RunAsync().ConfigureAwait(false);
            }

            if (_isHalted || Store.IsRootNull)
            {
                return;
            }

            if (Pump.Cancellation.IsCancellationRequested)
            {
                Pump.Cancellation.Throw();
            }
        }
    }

    /// <summary>A context for the root field of a subscription, to open its source stream.</summary>
    public ResolverContext CreateSubscribeContext()
    {
        var set = Operation.RootSelectionSet;
        Store.AddObject(ResultStore.Root, set);
        var selection = set.Selections[0];
        var context = new ResolverContext(this);
        context.Set(FirstRootSlot, selection, selection.NullableType);
        context.Initialize(RootValue.Instance, GetArguments(selection));
        return context;
    }

    private ResolverContext RentContext() => _freeContexts.TryPop(out var context) ? context : new ResolverContext(this);

    private void ReturnContext(ResolverContext context)
    {
        context.Clear();
        _freeContexts.Push(context);
    }

    /// <summary>The coerced arguments of a selection: the same for every object, so they are made once.</summary>
    private object?[] GetArguments(Selection selection)
    {
        if (selection.Arguments.IsConstant)
        {
            return selection.Arguments.Coerce(Variables);
        }

        if (_root is not null)
        {
            return _root.GetArguments(selection);
        }

        if (selection.Id >= _arguments.Length)
        {
            Array.Resize(ref _arguments, Math.Max(selection.Id + 1, Operation.SelectionCount));
        }

        return _arguments[selection.Id] ??= selection.Arguments.Coerce(Variables);
    }

    private void DisposeScope(AsyncServiceScope? scope)
    {
        if (scope is { } opened)
        {
            var disposal = opened.DisposeAsync();
            if (!disposal.IsCompletedSuccessfully)
            {
                Pump.AddDisposal(disposal.AsTask());
            }
        }
    }
}
