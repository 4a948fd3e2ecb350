using Cacao.Execution.Operations;
using Cacao.Types;

namespace Cacao.Execution.Processing;

/// <summary>The objects that a batch resolver resolves one field for.</summary>
internal sealed class PendingBatch(OperationExecution execution, Selection selection) : PendingWork(execution.Pump)
{
    private readonly List<ResolverContext> _contexts = [];
    private ValueTask<IReadOnlyList<object?>> _task;

    public Selection Selection { get; } = selection;

    /// <summary>Parts of one response that come later share a batch.</summary>
    public bool BelongsTo(OperationExecution other) => ReferenceEquals(execution.Root, other.Root);

    public void Add(ResolverContext context) => _contexts.Add(context);

    public void Start(BatchResolverDelegate resolver)
    {
        Pump.Pending++;
        try
        {
            Await(resolver(_contexts));
        }
        catch (Exception exception)
        {
            Await(ValueTask.FromException<IReadOnlyList<object?>>(exception));
        }
    }

    public override void Complete()
    {
        Pump.Pending--;
        IReadOnlyList<object?>? values = null;
        Exception? exception = null;
        try
        {
            values = _task.GetAwaiter().GetResult();
            if (values.Count != _contexts.Count)
            {
                throw new InvalidOperationException(
                    $"The batch resolver of {Selection.Field.Coordinate} gave {values.Count} results for {_contexts.Count} objects.");
            }
        }
        catch (Exception caught)
        {
            exception = caught;
        }

        for (var i = 0; i < _contexts.Count; i++)
        {
            var owner = _contexts[i].Owner;
            var value = exception is null ? values![i] : null;
            var failure = exception;
            if (value is ResolverResult result)
            {
                value = result.Value;
                failure = result.Error is { } error ? new GraphQLException(error) : null;
            }

            owner.CompletePending(_contexts[i], value, failure);
            owner.Leave();
        }
    }

    private void Await(ValueTask<IReadOnlyList<object?>> task)
    {
        _task = task;
        if (task.IsCompleted)
        {
            Pump.Enqueue(this);
        }
        else
        {
            task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(OnCompleted);
        }
    }
}
