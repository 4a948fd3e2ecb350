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
    public static void MarkNull(ResultStore store, ObjectReader plan, int row)
    {
        var type = store.TypeOf(row);
        foreach (var property in plan.Properties)
        {
            if (property.For(type) is { } field && store[row + 1 + field.Slot].Kind == CellKind.Missing)
            {
                store[row + 1 + field.Slot] = Cell.Null;
            }
        }
    }

    /// <summary>Gives an error to every value that a call should have filled and has not.</summary>
    public static void MarkError(ResultStore store, ObjectReader plan, int row, int error)
    {
        var type = store.TypeOf(row);
        foreach (var property in plan.Properties)
        {
            if (property.For(type) is { } field)
            {
                MarkCell(store, field, row + 1 + field.Slot, error);
            }
        }
    }

    private static void MarkCell(ResultStore store, FieldReader field, int cell, int error)
    {
        var value = store[cell];
        switch (value.Kind)
        {
            case CellKind.Missing or CellKind.Null or CellKind.Error:
                store.MarkError(cell, error);
                break;
            case CellKind.Object when field.Child is not null:
                MarkError(store, field.Child, value.Value, error);
                break;
            case CellKind.List when field.Child is not null:
                for (var i = 0; i < store.LengthOf(value.Value); i++)
                {
                    MarkCell(store, field, value.Value + 1 + i, error);
                }

                break;
        }
    }
}
