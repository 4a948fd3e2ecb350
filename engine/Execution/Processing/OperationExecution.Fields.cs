using System.Runtime.CompilerServices;
using Cacao.Execution.Operations;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Processing;

internal sealed partial class OperationExecution
{
    /// <summary>Takes a resolver's value or exception.</summary>
    public void CompletePending(PendingValue pending, object? value, Exception? exception)
    {
        var scope = pending.TakeScope();
        var slot = pending.Slot;
        var selection = pending.Selection;
        var type = pending.Type;
        if (pending is ResolverContext context)
        {
            KeepScopedState(slot, context);
            ReturnContext(context);
        }

        if (_isHalted || Store.IsDead(slot))
        {
            DisposeScope(scope);
        }
        else if (exception is not null)
        {
            HandleException(slot, selection, exception);
            DisposeScope(scope);
        }
        else
        {
            CompleteResolved(slot, selection, type, value, scope);
        }
    }

    private void ExecuteObject(int slot, SelectionSet set, object value)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            // Deeper than the stack goes: the pump takes it up again from the bottom.
            var deferred = new PendingObject(this, slot, set, value);
            Pump.Pending++;
            Enter();
            Pump.Enqueue(deferred);
            return;
        }

        var first = Store.AddObject(slot, set);
        if (set.Deferred is { } deferredSelections)
        {
            AddDeferred(slot, deferredSelections, value);
        }

        var selections = set.Selections;
        for (var i = 0; i < selections.Length; i++)
        {
            ExecuteField(first + i, set, selections[i], value);
            if (_isHalted || (Store.HasDeadSlots && (Store[slot].Kind == SlotKind.Null || Store.IsDead(slot))))
            {
                return;
            }
        }
    }

    private void ExecuteField(int slot, SelectionSet set, Selection selection, object parent)
    {
        switch (selection.Kind)
        {
            case SelectionKind.TypeName:
                var start = Store.Values.Length;
                Store.Values.WriteRawJson(set.TypeNameJson);
                Store.SetLeaf(slot, start);
                break;
            case SelectionKind.Leaf:
                ExecuteLeaf(slot, selection, parent);
                break;
            case SelectionKind.Pure:
                ExecutePure(slot, selection, parent);
                break;
            case SelectionKind.Batch:
                AddToBatch(slot, selection, parent);
                break;
            default:
                ExecuteAsync(slot, selection, parent);
                break;
        }
    }

    private void ExecuteLeaf(int slot, Selection selection, object parent)
    {
        var values = Store.Values;
        var start = values.Length;
        try
        {
            selection.Field.LeafResolver!(parent, values);
        }
        catch (Exception exception)
        {
            values.Reset(start);
            HandleException(slot, selection, exception);
            return;
        }

        FinishLeaf(slot, selection, start);
    }

    private void ExecutePure(int slot, Selection selection, object parent)
    {
        object? value;
        AsyncServiceScope? scope = null;
        try
        {
            _pureContext.Set(slot, selection, selection.NullableType);
            _pureContext.Initialize(parent, GetArguments(selection));
            value = selection.Field.PureResolver!(_pureContext);
            KeepScopedState(slot, _pureContext);
            scope = _pureContext.TakeScope();
        }
        catch (Exception exception)
        {
            DisposeScope(_pureContext.TakeScope());
            HandleException(slot, selection, exception);
            return;
        }

        CompleteResolved(slot, selection, selection.NullableType, value, scope);
    }

    private void ExecuteAsync(int slot, Selection selection, object parent)
    {
        var context = RentContext();
        ValueTask<object?> task;
        try
        {
            context.Set(slot, selection, selection.NullableType);
            context.Initialize(parent, GetArguments(selection));
            task = selection.Field.Resolver is { } resolver
                ? resolver(context)
                : throw new InvalidOperationException($"The field {selection.Field.Coordinate} has no resolver.");
        }
        catch (Exception exception)
        {
            CompletePending(context, null, exception);
            return;
        }

        if (task.IsCompletedSuccessfully)
        {
            CompletePending(context, task.Result, null);
        }
        else
        {
            context.Await(task);
        }
    }

    private void AddToBatch(int slot, Selection selection, object parent)
    {
        var context = RentContext();
        try
        {
            context.Set(slot, selection, selection.NullableType);
            context.Initialize(parent, GetArguments(selection));
        }
        catch (Exception exception)
        {
            CompletePending(context, null, exception);
            return;
        }

        Enter();
        Pump.AddToBatch(this, context);
    }

    private void CompleteResolved(int slot, Selection selection, IType type, object? value, AsyncServiceScope? scope)
    {
        if (value is not null && selection.Stream is not null && TryOpenStream(slot, selection, type, value, scope))
        {
            return;
        }

        if (value is not null && type.Kind == TypeKind.List && AsyncSequences.TryRead(value, Pump.Cancellation, out var items))
        {
            var pending = new PendingValue(this);
            pending.Set(slot, selection, type);
            pending.Await(items, scope);
            return;
        }

        CompleteValue(slot, selection, type, value);
        DisposeScope(scope);
    }
}
