using System.Collections;
using Cacao.Execution.Operations;
using Cacao.Types;

namespace Cacao.Execution.Processing;

/// <summary>Value completion (specification section 6.4.3).</summary>
internal sealed partial class OperationExecution
{
    public void ResumeObject(int slot, SelectionSet set, object value)
    {
        if (!_isHalted && !Store.IsDead(slot))
        {
            ExecuteObject(slot, set, value);
        }
    }

    /// <param name="type">The slot's type without its non-null wrapper.</param>
    private void CompleteValue(int slot, Selection selection, IType type, object? value)
    {
        switch (value)
        {
            case null:
                CompleteNull(slot, selection);
                return;
            case IError error:
                AddError(slot, selection, error);
                return;
        }

        switch (type)
        {
            case ScalarType scalar:
                CompleteScalar(slot, selection, scalar, value);
                break;
            case EnumType enumType:
                CompleteEnum(slot, selection, enumType, value);
                break;
            case ObjectType objectType:
                ExecuteObject(slot, selection.GetSelectionSet(objectType), value);
                break;
            case ListType list:
                CompleteList(slot, selection, list, value);
                break;
            default:
                CompleteAbstract(slot, selection, (NamedType)type, value);
                break;
        }
    }

    private void CompleteNull(int slot, Selection selection)
    {
        if (Store[slot].IsNonNull)
        {
            AddError(slot, selection, ExecutionErrors.NonNull(selection));
        }
        else
        {
            Store.SetNull(slot);
        }
    }

    private void FinishLeaf(int slot, Selection selection, int start)
    {
        if (Store.Values.Length == start)
        {
            CompleteNull(slot, selection);
        }
        else
        {
            Store.SetLeaf(slot, start);
        }
    }

    private void CompleteScalar(int slot, Selection selection, ScalarType type, object value)
    {
        var values = Store.Values;
        var start = values.Length;
        try
        {
            type.WriteResult(type.ToRuntimeValue(value), values);
        }
        catch (Exception exception)
        {
            values.Reset(start);
            HandleException(slot, selection, exception);
            return;
        }

        FinishLeaf(slot, selection, start);
    }

    private void CompleteEnum(int slot, Selection selection, EnumType type, object value)
    {
        if (!type.TryGetByRuntimeValue(value, out var item))
        {
            AddError(slot, selection, ExecutionErrors.Enum(type, value));
            return;
        }

        var start = Store.Values.Length;
        Store.Values.WriteRawJson(item.Json);
        Store.SetLeaf(slot, start);
    }

    private void CompleteAbstract(int slot, Selection selection, NamedType type, object value)
    {
        ObjectType resolved;
        try
        {
            resolved = Runtime.TypeResolver.Resolve(type, value, selection);
        }
        catch (Exception exception)
        {
            HandleException(slot, selection, exception);
            return;
        }

        ExecuteObject(slot, selection.GetSelectionSet(resolved), value);
    }

    private void CompleteList(int slot, Selection selection, ListType type, object value)
    {
        if (selection.Stream is { } stream && ReferenceEquals(type, selection.NullableType) && value is not string)
        {
            switch (value)
            {
                case AsyncItems or IReadOnlyList<object?>:
                    CompleteStreamedList(slot, selection, stream, type, value);
                    return;
                case IList list:
                    CompleteStreamedList(slot, selection, stream, type, new ListAdapter(list));
                    return;
            }
        }

        switch (value)
        {
            case IReadOnlyList<object?> items:
                CompleteItems(slot, selection, type, items);
                break;
            case string:
                AddError(slot, selection, ExecutionErrors.NotIterable(selection));
                break;
            case IList items:
                CompleteItems(slot, selection, type, new ListAdapter(items));
                break;
            case IEnumerable sequence:
                CompleteSequence(slot, selection, type, sequence);
                break;
            default:
                AddError(slot, selection, ExecutionErrors.NotIterable(selection));
                break;
        }
    }

    private void CompleteSequence(int slot, Selection selection, ListType type, IEnumerable sequence)
    {
        var items = new List<object?>();
        try
        {
            foreach (var item in sequence)
            {
                items.Add(item);
            }
        }
        catch (Exception exception)
        {
            HandleException(slot, selection, exception);
            return;
        }

        CompleteList(slot, selection, type, items);
    }

    private void CompleteItems(int slot, Selection selection, ListType type, IReadOnlyList<object?> items)
        => CompleteItems(slot, selection, type, items, items.Count);

    private void CompleteItems(int slot, Selection selection, ListType type, IReadOnlyList<object?> items, int count)
    {
        var elementType = type.ElementType.NullableType;
        var first = Store.AddList(slot, count, type.ElementType.IsNonNull);
        for (var i = 0; i < count; i++)
        {
            CompleteItem(first + i, selection, elementType, items[i]);

            if (_isHalted || (Store.HasDeadSlots && (Store[slot].Kind == SlotKind.Null || Store.IsDead(slot))))
            {
                return;
            }
        }
    }

    private void CompleteItem(int slot, Selection selection, IType type, object? item)
    {
        if (item is Task task)
        {
            AwaitItem(slot, selection, type, task);
        }
        else if (item is not null && type is ListType)
        {
            CompleteResolved(slot, selection, type, item, null);
        }
        else
        {
            CompleteValue(slot, selection, type, item);
        }
    }

    private void AwaitItem(int slot, Selection selection, IType type, Task task)
    {
        var pending = new PendingValue(this);
        pending.Set(slot, selection, type);
        pending.Await(TaskResults.ReadAsync(task));
    }
}
