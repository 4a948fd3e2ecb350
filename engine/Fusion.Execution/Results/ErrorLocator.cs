namespace Cacao.Fusion.Execution;

/// <summary>Finds the value that a source's error is about, following its path through the rows that its answer was read into.</summary>
internal static class ErrorLocator
{
    /// <param name="path">Names and indices below the row, as the source wrote them.</param>
    /// <returns>The cell, or -1 when the path leads nowhere, and what of the client's path lies below it.</returns>
    public static int Locate(ResultStore store, ObjectReader plan, int row, IReadOnlyList<object> path, int position, out List<object>? below)
    {
        below = null;
        if (position >= path.Count || path[position] is not string name)
        {
            return -1;
        }

        var type = store.TypeOf(row);
        foreach (var property in plan.Properties)
        {
            if (string.Equals(property.Name, name, StringComparison.Ordinal) && property.For(type) is { } field)
            {
                return LocateValue(store, field, row + 1 + field.Slot, path, position + 1, out below);
            }
        }

        return -1;
    }

    private static int LocateValue(
        ResultStore store, FieldReader field, int cell, IReadOnlyList<object> path, int position, out List<object>? below)
    {
        below = null;
        if (position == path.Count)
        {
            return cell;
        }

        var value = store[cell];
        if (value.Kind == CellKind.Object && field.Child is not null)
        {
            var found = Locate(store, field.Child, value.Value, path, position, out below);
            if (found >= 0)
            {
                return found;
            }
        }
        else if (value.Kind == CellKind.List && path[position] is int index && index >= 0 && index < store.LengthOf(value.Value))
        {
            return LocateValue(store, field, value.Value + 1 + index, path, position + 1, out below);
        }

        below = Translate(field, path, position);
        return cell;
    }

    private static List<object> Translate(FieldReader field, IReadOnlyList<object> path, int position)
    {
        var translated = new List<object>(path.Count - position);
        var current = field;
        for (var i = position; i < path.Count; i++)
        {
            if (path[i] is not string name)
            {
                translated.Add(path[i]);
                continue;
            }

            FieldReader? next = null;
            foreach (var property in current?.Child?.Properties ?? [])
            {
                if (string.Equals(property.Name, name, StringComparison.Ordinal))
                {
                    next = property.Fields[0];
                    break;
                }
            }

            translated.Add(next?.Field.ResponseName ?? name);
            current = next;
        }

        return translated;
    }
}
