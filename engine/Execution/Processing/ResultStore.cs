using System.Buffers;
using System.Diagnostics;
using Cacao.Execution.Operations;
using Path = Cacao.Types.Path;

namespace Cacao.Execution.Processing;

/// <summary>
/// The response while it grows: slots in one pooled array, leaves as UTF-8 JSON in another. One thread at a time works on it.
/// </summary>
/// <remarks>
/// <code>
/// { user { id tags } }      slots: [0] Object first=1        values: "1" "a" "b"
///                                  [1] Object first=2   user
///                                  [2] Leaf             id
///                                  [3] List  first=4    tags
///                                  [4] Leaf  [5] Leaf
/// </code>
/// </remarks>
internal sealed class ResultStore : IDisposable
{
    private readonly Operation _operation;
    private ResultSlot[] _slots;
    private int _count;

    public ResultStore(Operation operation)
    {
        _operation = operation;
        _slots = ArrayPool<ResultSlot>.Shared.Rent(64);
        _slots[0] = new ResultSlot { Parent = -1 };
        _count = 1;
    }

    public const int Root = 0;

    /// <summary>Where the root slot stands in the whole response.</summary>
    public Path RootPath { get; set; } = Path.Root;

    public LeafBuffer Values { get; } = new();

    /// <summary>True once an object or list was taken back, so that some slots no longer show.</summary>
    public bool HasDeadSlots { get; private set; }

    public bool IsRootNull => _slots[Root].Kind is SlotKind.Null or SlotKind.Pending;

    public ref ResultSlot this[int slot]
    {
        get
        {
            Debug.Assert((uint)slot < (uint)_count);
            return ref _slots[slot];
        }
    }

    /// <summary>Makes the slot an object and returns its first child.</summary>
    public int AddObject(int slot, SelectionSet set)
    {
        var selections = set.Selections;
        var first = Reserve(selections.Length);
        ref var item = ref _slots[slot];
        item.Kind = SlotKind.Object;
        item.First = first;
        item.Count = set.Id;
        for (var i = 0; i < selections.Length; i++)
        {
            _slots[first + i] = new ResultSlot { Parent = slot, IsNonNull = selections[i].IsNonNull };
        }

        return first;
    }

    /// <summary>Makes the slot a list and returns its first item.</summary>
    public int AddList(int slot, int count, bool isNonNull)
    {
        var first = Reserve(count);
        ref var item = ref _slots[slot];
        item.Kind = SlotKind.List;
        item.First = first;
        item.Count = count;
        for (var i = 0; i < count; i++)
        {
            _slots[first + i] = new ResultSlot { Parent = slot, IsNonNull = isNonNull };
        }

        return first;
    }

    /// <summary>Makes the slot a leaf of the bytes written since <paramref name="start"/>.</summary>
    public void SetLeaf(int slot, int start)
    {
        ref var item = ref _slots[slot];
        item.Kind = SlotKind.Leaf;
        item.First = start;
        item.Count = Values.Length - start;
    }

    public void SetNull(int slot) => _slots[slot].Kind = SlotKind.Null;

    /// <summary>Nulls the slot and, as long as null is excluded, what is around it (specification section 6.4.4).</summary>
    public void PropagateNull(int slot)
    {
        while (true)
        {
            ref var item = ref _slots[slot];
            HasDeadSlots |= item.Kind is SlotKind.Object or SlotKind.List;
            item.Kind = SlotKind.Null;
            if (!item.IsNonNull || item.Parent < 0)
            {
                return;
            }

            slot = item.Parent;
        }
    }

    /// <summary>True when something around the slot was nulled: nobody will see it.</summary>
    public bool IsDead(int slot)
    {
        if (!HasDeadSlots)
        {
            return false;
        }

        for (var parent = _slots[slot].Parent; parent >= 0; parent = _slots[parent].Parent)
        {
            if (_slots[parent].Kind == SlotKind.Null)
            {
                return true;
            }
        }

        return false;
    }

    public Path GetPath(int slot)
    {
        var parent = _slots[slot].Parent;
        if (parent < 0)
        {
            return RootPath;
        }

        ref var around = ref _slots[parent];
        var position = slot - around.First;
        return around.Kind == SlotKind.List
            ? GetPath(parent).Append(position)
            : GetPath(parent).Append(_operation.GetSelectionSet(around.Count).Selections[position].ResponseName);
    }

    /// <summary>The slots from the root to this one.</summary>
    public int[] GetSlots(int slot)
    {
        var slots = new List<int>();
        for (var current = slot; current >= 0; current = _slots[current].Parent)
        {
            slots.Add(current);
        }

        slots.Reverse();
        return [.. slots];
    }

    public SelectionSet GetSelectionSet(int slot) => _operation.GetSelectionSet(_slots[slot].Count);

    public void Dispose()
    {
        var slots = _slots;
        _slots = [];
        if (slots.Length > 0)
        {
            ArrayPool<ResultSlot>.Shared.Return(slots);
        }

        Values.Dispose();
    }

    private int Reserve(int count)
    {
        var first = _count;
        var needed = first + count;
        if (needed > _slots.Length)
        {
            var larger = ArrayPool<ResultSlot>.Shared.Rent(Math.Max(needed, _slots.Length * 2));
            Array.Copy(_slots, larger, first);
            ArrayPool<ResultSlot>.Shared.Return(_slots);
            _slots = larger;
        }

        _count = needed;
        return first;
    }
}
