using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>Turns field selection maps into expressions over rows; the fields they need become hidden fields and wants.</summary>
internal sealed partial class OperationPlanner
{
    private ValueExpression BuildValue(ResponseObject target, IndexSet types, SelectedValueNode value, List<Want> wants)
    {
        var alternatives = new List<ValueExpression>(value.Entries.Count);
        foreach (var entry in value.Entries)
        {
            var start = entry.Path?.TypeCondition;
            var narrowed = start is not null && _schema.TryGetType(start.Name.Value, out var condition)
                ? types.Intersect(condition.PossibleTypes)
                : types;
            if (!narrowed.IsEmpty)
            {
                alternatives.Add(BuildEntry(target, narrowed, start is null ? null : narrowed, entry, wants));
            }
        }

        return alternatives.Count == 1 ? alternatives[0] : new ChoiceExpression([.. alternatives]);
    }

    private ValueExpression BuildEntry(
        ResponseObject target, IndexSet types, IndexSet? startTypes, SelectedValueEntryNode entry, List<Want> wants)
        => entry.Path is null
            ? BuildObject(target, types, null, entry.ObjectValue!, wants)
            : BuildPath(target, types, startTypes, entry.Path.Segments, 0, entry, wants);

    private ObjectExpression BuildObject(
        ResponseObject target, IndexSet types, IndexSet? narrowed, SelectedObjectValueNode map, List<Want> wants)
    {
        var fields = new (string, ValueExpression, bool)[map.Fields.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            var field = map.Fields[i];
            var value = field.Value is { } selected
                ? BuildValue(target, types, selected, wants)
                : BuildPath(target, types, null, [new FieldPathSegmentNode(field.Name, field.Arguments, null)], 0, null, wants);
            fields[i] = (field.Name.Value, value, IsNonNull(value, types));
        }

        return new ObjectExpression(fields, narrowed);
    }

    private ValueExpression BuildPath(
        ResponseObject target,
        IndexSet types,
        IndexSet? startTypes,
        IReadOnlyList<FieldPathSegmentNode> segments,
        int position,
        SelectedValueEntryNode? entry,
        List<Want> wants)
    {
        var segment = segments[position];
        var byField = new List<(ResponseField Field, IndexSet Types)>();
        foreach (var type in types.Indexes())
        {
            var field = RequireField(target, type, segment.Name, segment.Arguments);
            var known = byField.FindIndex(f => ReferenceEquals(f.Field, field));
            if (known < 0)
            {
                byField.Add((field, IndexSet.Of(type)));
            }
            else
            {
                byField[known] = (field, byField[known].Types.Add(type));
            }
        }

        var alternatives = new List<ValueExpression>(byField.Count);
        foreach (var (field, fieldTypes) in byField)
        {
            var below = new List<Want>();
            var step = new PathStep(segment.Name.Value);
            step.Fields.Add((fieldTypes, field));
            ValueExpression? tail = null;
            var tailIsList = false;
            if (position < segments.Count - 1)
            {
                tail = BuildPath(field.Child!, Narrow(field.Child!, segment.TypeCondition), null, segments, position + 1, entry, below);
            }
            else if (entry?.ObjectValue is { } map)
            {
                var narrowed = segment.TypeCondition is null ? null : Narrow(field.Child!, segment.TypeCondition);
                tail = BuildObject(field.Child!, narrowed ?? field.Child!.PossibleTypes, narrowed, map, below);
            }
            else if (entry?.ListValue is { } list)
            {
                tail = BuildList(field, list, below);
                tailIsList = true;
            }

            AddWant(wants, new Want(field, fieldTypes, below, IndexSet.Empty));
            alternatives.Add(new PathExpression([step], byField.Count > 1 ? fieldTypes : startTypes, tail, tailIsList));
        }

        return alternatives.Count == 1 ? alternatives[0] : new ChoiceExpression([.. alternatives]);
    }

    private ValueExpression BuildList(ResponseField field, SelectedListValueNode list, List<Want> wants)
        => list.ElementList is { } inner
            ? new ListExpression(BuildList(field, inner, wants))
            : BuildValue(field.Child!, field.Child!.PossibleTypes, list.Element!, wants);

    /// <summary>True when a value is missing only because an object on the way to it is not there.</summary>
    private static bool IsNonNull(ValueExpression value, IndexSet types)
    {
        if (value is not PathExpression path || (path.StartTypes is not null && !ReferenceEquals(path.StartTypes, types)))
        {
            return false;
        }

        foreach (var (fieldTypes, field) in path.Steps[0].Fields)
        {
            if (field.Definition?.Type.IsNonNull(0) != true || fieldTypes.Count < types.Count)
            {
                return false;
            }

            if (!path.TailIsList && path.Tail is PathExpression && !IsNonNull(path.Tail, field.Child!.PossibleTypes))
            {
                return false;
            }
        }

        return true;
    }

    private IndexSet Narrow(ResponseObject target, NamedTypeNode? condition)
        => condition is not null && _schema.TryGetType(condition.Name.Value, out var type)
            ? target.PossibleTypes.Intersect(type.PossibleTypes)
            : target.PossibleTypes;

    private static void AddWant(List<Want> wants, Want want)
    {
        var known = wants.FindIndex(w => ReferenceEquals(w.Field, want.Field));
        if (known < 0)
        {
            wants.Add(want);
            return;
        }

        var children = new List<Want>(wants[known].Children);
        foreach (var child in want.Children)
        {
            AddWant(children, child);
        }

        wants[known] = new Want(want.Field, wants[known].Types.Union(want.Types), children, IndexSet.Empty);
    }

    /// <summary>The field of the client's selection, where it always stands there, or a hidden one beside it.</summary>
    private ResponseField RequireField(ResponseObject target, int type, NameNode name, IReadOnlyList<ArgumentNode> arguments)
    {
        var text = ArgumentText.Print(arguments);
        foreach (var field in target.WithName(name.Value))
        {
            if (field.Kind == ResponseFieldKind.Data
                && field.Condition is null
                && field.Types.Contains(type)
                && string.Equals(field.ArgumentsText, text, StringComparison.Ordinal))
            {
                return field;
            }
        }

        var objectType = _schema.ObjectTypes[type];
        if (!objectType.Fields.TryGetValue(name.Value, out var definition))
        {
            throw new PlanningException(
                $"A requirement names the field `{objectType.Name}.{name.Value}`, which does not exist.",
                PlanningErrorCodes.UnplannableField,
                $"{objectType.Name}.{name.Value}");
        }

        var hidden = new ResponseField(
            target, name.Value, new FieldNode(null, name, arguments, [], null), definition, ResponseFieldKind.Data)
        {
            Types = IndexSet.Of(type),
            IsHidden = true,
        };
        target.Add(hidden);
        if (definition.Type.Named.IsComposite)
        {
            hidden.Child = _shape.CreateObject(definition.Type.Named, hidden);
        }

        return hidden;
    }
}
