namespace Cacao.Fusion.Execution;

/// <summary>Writes the values of keys and requirements from rows; JSON of sources is passed on as it is.</summary>
internal static class ValueWriter
{
    /// <param name="error">The error that keeps a value from being there; -1 for none.</param>
    /// <returns>False when there is no value: nothing useful was written.</returns>
    public static bool TryWrite(ResultStore store, ValueExpression expression, int row, PooledBuffer output, ref int error)
    {
        switch (expression)
        {
            case PathExpression path:
                return TryWritePath(store, path, row, output, ref error);
            case ObjectExpression map:
                return TryWriteObject(store, map, row, output, ref error, needsValue: false);
            case ChoiceExpression choice:
                var start = output.Length;
                foreach (var alternative in choice.Alternatives)
                {
                    // An object is an alternative where it has something.
                    if (alternative is ObjectExpression some
                        ? TryWriteObject(store, some, row, output, ref error, needsValue: true)
                        : TryWrite(store, alternative, row, output, ref error))
                    {
                        return true;
                    }

                    output.Truncate(start);
                }

                return false;
            default:
                return false;
        }
    }

    private static bool TryWritePath(ResultStore store, PathExpression path, int row, PooledBuffer output, ref int error)
    {
        var type = store.TypeOf(row);
        if (path.StartTypes is not null && !path.StartTypes.Contains(type))
        {
            return false;
        }

        var slot = path.Steps[0].SlotFor(type);
        return slot >= 0 && TryWriteCell(store, path, store[row + 1 + slot], output, ref error);
    }

    private static bool TryWriteCell(ResultStore store, PathExpression path, Cell cell, PooledBuffer output, ref int error)
    {
        switch (cell.Kind)
        {
            case CellKind.Leaf:
                output.Write(store.Slice(cell));
                return true;
            case CellKind.Object when path.Tail is not null && !path.TailIsList:
                return TryWrite(store, path.Tail, cell.Value, output, ref error);
            case CellKind.List:
                WriteList(store, path.TailIsList ? path.Tail : null, cell.Value, output, ref error);
                return true;
            case CellKind.Error when !store.ErrorAt(cell.Value).IsAbsence:
                error = cell.Value;
                return false;
            default:
                return false;
        }
    }

    private static bool TryWriteObject(
        ResultStore store, ObjectExpression map, int row, PooledBuffer output, ref int error, bool needsValue)
    {
        if (map.Types is not null && !map.Types.Contains(store.TypeOf(row)))
        {
            return false;
        }

        var any = !needsValue;
        output.Write((byte)'{');
        for (var i = 0; i < map.Fields.Length; i++)
        {
            if (i > 0)
            {
                output.Write((byte)',');
            }

            output.Write(map.NamesJson[i]);
            var start = output.Length;
            if (TryWrite(store, map.Fields[i].Value, row, output, ref error))
            {
                any = true;
            }
            else if (map.Fields[i].IsNonNull)
            {
                return false;
            }
            else
            {
                output.Truncate(start);
                output.Write("null"u8);
            }
        }

        output.Write((byte)'}');
        return any;
    }

    private static void WriteList(ResultStore store, ValueExpression? element, int list, PooledBuffer output, ref int error)
    {
        output.Write((byte)'[');
        for (var i = 0; i < store.LengthOf(list); i++)
        {
            if (i > 0)
            {
                output.Write((byte)',');
            }

            var start = output.Length;
            if (!TryWriteElement(store, element, store[list + 1 + i], output, ref error))
            {
                output.Truncate(start);
                output.Write("null"u8);
            }
        }

        output.Write((byte)']');
    }

    private static bool TryWriteElement(ResultStore store, ValueExpression? element, Cell cell, PooledBuffer output, ref int error)
    {
        switch (cell.Kind)
        {
            case CellKind.Leaf:
                output.Write(store.Slice(cell));
                return true;
            case CellKind.Object when element is not null:
                return TryWrite(store, element, cell.Value, output, ref error);
            case CellKind.List:
                WriteList(store, element is ListExpression inner ? inner.Element : element, cell.Value, output, ref error);
                return true;
            case CellKind.Error when !store.ErrorAt(cell.Value).IsAbsence:
                error = cell.Value;
                return false;
            default:
                return false;
        }
    }
}
