namespace Cacao.Fusion.Execution;

/// <summary>What is done to all the fields that a selection fills: copying, marking.</summary>
internal static class RowOperations
{
    /// <summary>Gives a second row what was read for an equal key. Objects below are shared.</summary>
    public static void Copy(ResultStore store, ObjectReader plan, int from, int to)
    {
        var type = store.TypeOf(to);
        foreach (var property in plan.Properties)
        {
            if (property.For(type) is { } field)
            {
                CopyCell(store, field, from + 1 + field.Slot, to + 1 + field.Slot);
            }
        }
    }

    private static void CopyCell(ResultStore store, FieldReader field, int from, int to)
    {
        var source = store[from];
        var target = store[to];
        if (source.Kind == CellKind.Object && target.Kind == CellKind.Object)
        {
            if (source.Value != target.Value)
            {
                Copy(store, field.Child!, source.Value, target.Value);
                store.AddToRowSet(field.Child!.RowSet, target.Value);
            }
        }
        else if (source.Kind == CellKind.List && target.Kind == CellKind.List)
        {
            for (var i = 0; i < Math.Min(store.LengthOf(source.Value), store.LengthOf(target.Value)); i++)
            {
                CopyCell(store, field, source.Value + 1 + i, target.Value + 1 + i);
            }
        }
        else if (target.Kind is CellKind.Missing or CellKind.Error || source.Kind is not (CellKind.Missing or CellKind.Null))
        {
            store[to] = source;
        }
    }

    /// <summary>The source knows no such entity: what it should have given is null.</summary>
    public static void MarkNull(ResultStore store, ObjectReader plan, int row, int document)
    {
        var type = store.TypeOf(row);
        foreach (var property in plan.Properties)
        {
            if (property.For(type) is { } field && store[row + 1 + field.Slot].Kind == CellKind.Missing)
            {
                store[row + 1 + field.Slot] = Cell.Null(document);
            }
        }
    }

    /// <summary>Gives an error to every value that a call should have filled and has not; false when there is none.</summary>
    public static bool MarkError(ResultStore store, ObjectReader plan, int row, int error)
    {
        var type = store.TypeOf(row);
        var any = false;
        foreach (var property in plan.Properties)
        {
            if (property.For(type) is { } field)
            {
                any |= MarkCell(store, field, row + 1 + field.Slot, error);
            }
        }

        return any;
    }

    /// <summary>Gives an error to every value that no source has answered yet; false when there is none.</summary>
    public static bool MarkUnanswered(ResultStore store, ObjectReader plan, int row, int error)
    {
        var type = store.TypeOf(row);
        var any = false;
        foreach (var property in plan.Properties)
        {
            if (property.For(type) is { } field)
            {
                any |= MarkUnanswered(store, field, row + 1 + field.Slot, error);
            }
        }

        return any;
    }

    private static bool MarkUnanswered(ResultStore store, FieldReader field, int cell, int error)
    {
        var value = store[cell];
        switch (value.Kind)
        {
            case CellKind.Missing:
                store.MarkError(cell, error);
                return true;
            case CellKind.Object when field.Child is not null:
                return MarkUnanswered(store, field.Child, value.Value, error);
            case CellKind.List when field.Child is not null:
                var any = false;
                for (var i = 0; i < store.LengthOf(value.Value); i++)
                {
                    any |= MarkUnanswered(store, field, value.Value + 1 + i, error);
                }

                return any;
            default:
                return false;
        }
    }

    private static bool MarkCell(ResultStore store, FieldReader field, int cell, int error)
    {
        var value = store[cell];
        switch (value.Kind)
        {
            case CellKind.Missing or CellKind.Null or CellKind.Error:
                store.MarkError(cell, error);
                return true;
            case CellKind.Object when field.Child is not null:
                return MarkError(store, field.Child, value.Value, error);
            case CellKind.List when field.Child is not null:
                var any = false;
                for (var i = 0; i < store.LengthOf(value.Value); i++)
                {
                    any |= MarkCell(store, field, value.Value + 1 + i, error);
                }

                return any;
            default:
                return false;
        }
    }
}
