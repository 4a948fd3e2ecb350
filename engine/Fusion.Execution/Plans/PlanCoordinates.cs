namespace Cacao.Fusion.Execution;

/// <summary>The schema coordinates that an operation selects, for counting who is asked for.</summary>
internal sealed class PlanCoordinates
{
    private readonly List<(string Coordinate, List<ResponseField> Fields)> _coordinates = [];

    public PlanCoordinates(CompositeSchema schema, ResponseObject root)
    {
        var known = new Dictionary<string, List<ResponseField>>(StringComparer.Ordinal);
        Collect(schema, root, known);
    }

    /// <summary>Calls back for each coordinate of which a selection is not left out by its conditions.</summary>
    public void ForEach<TState>(in LiteralSet active, TState state, Action<TState, string> visit)
    {
        foreach (var (coordinate, fields) in _coordinates)
        {
            foreach (var field in fields)
            {
                if (IsSelected(field, active))
                {
                    visit(state, coordinate);
                    break;
                }
            }
        }
    }

    private static bool IsSelected(ResponseField field, in LiteralSet active)
    {
        for (var current = field; current is not null; current = current.Parent.ParentField)
        {
            if (current.Condition is { } condition && !condition.IsTrue(active))
            {
                return false;
            }
        }

        return true;
    }

    private void Collect(CompositeSchema schema, ResponseObject target, Dictionary<string, List<ResponseField>> known)
    {
        foreach (var field in target.Fields)
        {
            if (field.IsHidden || field.Definition is null)
            {
                continue;
            }

            foreach (var index in field.Types.Indexes())
            {
                var coordinate = $"{schema.ObjectTypes[index].Name}.{field.Name}";
                if (!known.TryGetValue(coordinate, out var fields))
                {
                    known.Add(coordinate, fields = []);
                    _coordinates.Add((coordinate, fields));
                }

                fields.Add(field);
            }

            if (field.Child is { } child)
            {
                Collect(schema, child, known);
            }
        }
    }
}
