using System.Collections.Immutable;
using Cacao.Execution.Operations;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;
using Path = Cacao.Types.Path;

namespace Cacao.Execution.Processing;

/// <summary>What an execution leaves for later, and executions of what was left.</summary>
internal sealed partial class OperationExecution
{
    private readonly OperationExecution? _root;
    private readonly IncrementalUnit? _unit;
    private readonly DeferMap? _outerDefers;
    private Dictionary<int, DeferMap>? _defers;
    private List<(int Slot, object Record)>? _records;
    private IncrementalDelivery? _delivery;
    private int _open;

    /// <summary>An execution of fields or items that were left for later, with a store of its own.</summary>
    public OperationExecution(
        OperationExecution root,
        Path path,
        IncrementalUnit? unit,
        DeferMap? outerDefers,
        IImmutableDictionary<string, object?>? outerState)
        : this(root.Runtime, root.Pump, root.Services, root.Operation, root.Variables, root.Request, root.EventMessage)
    {
        _root = root;
        _unit = unit;
        _outerDefers = outerDefers;
        _outerState = outerState;
        _delivery = root._delivery;
        Store.RootPath = path;
    }

    /// <summary>True when a null where none may be goes up to the next place that can be null.</summary>
    public bool PropagatesNulls => _errorHandling == ErrorHandlingMode.Propagate;

    public bool HaltsOnError => _errorHandling == ErrorHandlingMode.Halt;

    /// <summary>True when nothing is on its way to the store.</summary>
    public bool IsIdle => _open == 0;

    /// <summary>Makes the execution one that may leave parts for later.</summary>
    public IncrementalDelivery EnableDelivery() => _delivery = new IncrementalDelivery(this);

    /// <summary>Counts something that will come to the store.</summary>
    public void Enter() => _open++;

    /// <summary>Counts what came. A unit is finished with the last of it, or when it was nulled as a whole.</summary>
    public void Leave()
    {
        _open--;
        if (_unit is not null && (_open == 0 || _isHalted || Store[ResultStore.Root].Kind == SlotKind.Null))
        {
            _unit.Finish();
        }
    }

    public void StartGroup(SelectionSet set, object value)
    {
        Enter();
        ExecuteObject(ResultStore.Root, set, value);
        Leave();
    }

    public void StartItem(Selection selection, IType type, object? value)
    {
        Enter();
        Store[ResultStore.Root].IsNonNull = type.IsNonNull;
        CompleteItem(ResultStore.Root, selection, type.NullableType, value);
        Leave();
    }

    /// <summary>What was left for later of the objects and lists that are in the response, inner ones first.</summary>
    public IReadOnlyList<object> TakeRecords()
    {
        if (_records is not { } records || _isHalted)
        {
            return [];
        }

        _records = null;
        var live = new List<(int[] Slots, object Record)>(records.Count);
        foreach (var (slot, record) in records)
        {
            if (Store[slot].Kind != SlotKind.Null && !Store.IsDead(slot))
            {
                live.Add((Store.GetSlots(slot), record));
            }
        }

        return [.. live.OrderBy(static entry => entry.Slots, SlotOrder.Instance).Select(static entry => entry.Record)];
    }

    private void AddDeferred(int slot, DeferredSelections deferred, object value)
    {
        var defers = FindDefers(slot);
        var path = Store.GetPath(slot);
        if (deferred.Usages.Length > 0)
        {
            defers = new DeferMap(defers, deferred.Usages, path);
            (_defers ??= [])[slot] = defers;
        }

        foreach (var group in deferred.Groups)
        {
            var fragments = defers!.Find(group.Usages);
            (_records ??= []).Add((slot, new ExecutionGroup(_delivery!, defers, fragments, group.Selections, path, value)
            {
                ScopedState = GetScopedState(slot),
            }));
        }
    }

    private DeferMap? FindDefers(int slot)
    {
        if (_defers is not null)
        {
            for (var current = slot; current >= 0; current = Store[current].Parent)
            {
                if (_defers.TryGetValue(current, out var found))
                {
                    return found;
                }
            }
        }

        return _outerDefers;
    }

    private void CompleteStreamedList(int slot, Selection selection, StreamUsage stream, ListType type, object value)
    {
        var count = stream.GetInitialCount(Variables);
        if (count < 0)
        {
            (value as AsyncItems)?.DisposeAsync().AsTask();
            AddError(slot, selection, ExecutionErrors.InitialCount());
            return;
        }

        switch (value)
        {
            case AsyncItems source:
                CompleteItems(slot, selection, type, source.Initial, source.Initial.Count);
                if (source.HasMore)
                {
                    AddStream(slot, new StreamNode(_delivery!, Store.GetPath(slot), selection, stream, type.ElementType, null, source, count));
                }

                break;
            case IReadOnlyList<object?> items:
                CompleteItems(slot, selection, type, items, Math.Min(count, items.Count));
                if (items.Count > count)
                {
                    AddStream(slot, new StreamNode(_delivery!, Store.GetPath(slot), selection, stream, type.ElementType, items, null, count));
                }

                break;
        }
    }

    private void AddStream(int slot, StreamNode stream)
    {
        stream.ScopedState = GetScopedState(slot);
        (_records ??= []).Add((slot, stream));
    }

    /// <summary>Opens an asynchronous sequence and reads the items that come with the list.</summary>
    private bool TryOpenStream(int slot, Selection selection, IType type, object value, AsyncServiceScope? scope)
    {
        if (selection.Stream is not { } stream
            || !ReferenceEquals(type, selection.NullableType)
            || value is AsyncItems
            || stream.GetInitialCount(Variables) is not (>= 0 and var count)
            || AsyncSequences.TryOpen(value, Pump.Cancellation) is not { } source)
        {
            return false;
        }

        source.Scope = scope;
        _delivery!.Keep(source);
        var pending = new PendingValue(this);
        pending.Set(slot, selection, type);
        pending.Await(source.OpenAsync(count));
        return true;
    }

    /// <summary>Inner slots before those around them, and both as they stand in the response.</summary>
    private sealed class SlotOrder : IComparer<int[]>
    {
        public static readonly SlotOrder Instance = new();

        public int Compare(int[]? x, int[]? y)
        {
            var common = Math.Min(x!.Length, y!.Length);
            for (var i = 0; i < common; i++)
            {
                if (x[i] != y[i])
                {
                    return x[i].CompareTo(y[i]);
                }
            }

            return y.Length.CompareTo(x.Length);
        }
    }
}
