namespace Cacao.Fusion.Execution;

/// <summary>Reads objects of one document into rows: the selection tells where each property goes, and leaves stay where they are.</summary>
/// <param name="store">Where the rows are.</param>
/// <param name="document">The number of the document.</param>
/// <param name="body">Its text.</param>
/// <param name="shares">Whether objects with the same text may be one row: no error is about only one of them.</param>
internal ref struct RowReader(ResultStore store, int document, ReadOnlySpan<byte> body, bool shares)
{
    private readonly ReadOnlySpan<byte> _body = body;
    private CellStack _elements;
    private ReadRows _known;

    /// <summary>Reads the properties of the object the scanner stands at into a row.</summary>
    public void ReadInto(ref JsonScanner json, ObjectReader plan, int row)
    {
        json.Take((byte)'{');
        if (json.TryTake((byte)'}'))
        {
            return;
        }

        var type = store.TypeOf(row);
        var next = 0;
        do
        {
            var property = Find(json.TakeName(), plan.Properties, ref next);
            if (property?.For(type) is not { } field)
            {
                json.Skip();
                continue;
            }

            var cell = row + 1 + field.Slot;
            var value = ReadValue(ref json, field, store[cell], 0);
            store[cell] = value;
        }
        while (json.TakeNext((byte)'}'));
    }

    public void Return()
    {
        _elements.Return();
        _known.Return();
    }

    private static PropertyReader? Find(JsonName name, PropertyReader[] properties, ref int next)
    {
        for (var i = 0; i < properties.Length; i++)
        {
            var index = next + i < properties.Length ? next + i : next + i - properties.Length;
            if (name.Equals(properties[index].Key))
            {
                next = index + 1 == properties.Length ? 0 : index + 1;
                return properties[index];
            }
        }

        return null;
    }

    private Cell ReadValue(ref JsonScanner json, FieldReader field, Cell existing, int level)
    {
        var isList = field.Type is { } shape && shape.ListDepth > level;
        switch (json.Peek())
        {
            case (byte)'n':
                json.Skip();
                return existing.Kind == CellKind.Missing ? Cell.Null(document) : existing;
            case (byte)'[' when isList:
                if (field.Child is not null || field.ChecksElements)
                {
                    return ReadList(ref json, field, existing, level);
                }

                return Slice(ref json);
            case (byte)'{' when field.Child is not null && !isList:
                return ReadObject(ref json, field, existing);
            default:
                if (isList || field.Child is not null)
                {
                    json.Skip();
                    return Cell.Error(store.AddError(InvalidValue(field)));
                }

                var slice = Slice(ref json);
                return IsHidden(field, slice) ? Cell.Error(store.AddError(HiddenValue(field))) : slice;
        }
    }

    private readonly Cell Slice(ref JsonScanner json)
    {
        var start = json.Position;
        json.Skip();
        return Cell.Leaf(document, start, json.Position - start);
    }

    private Cell ReadList(ref JsonScanner json, FieldReader field, Cell existing, int level)
    {
        var list = existing.Kind == CellKind.List ? existing.Value : -1;
        var start = _elements.Count;
        var index = 0;
        json.Take((byte)'[');
        if (!json.TryTake((byte)']'))
        {
            do
            {
                if (list < 0)
                {
                    _elements.Push(ReadValue(ref json, field, default, level + 1));
                }
                else if (index < store.LengthOf(list))
                {
                    var cell = list + 1 + index;
                    var value = ReadValue(ref json, field, store[cell], level + 1);
                    store[cell] = value;
                }
                else
                {
                    json.Skip();
                }

                index++;
            }
            while (json.TakeNext((byte)']'));
        }

        if (list >= 0)
        {
            return existing;
        }

        list = store.AddList(_elements.From(start));
        _elements.Truncate(start);
        return Cell.List(list);
    }

    private Cell ReadObject(ref JsonScanner json, FieldReader field, Cell existing)
    {
        var plan = field.Child!;
        if (existing.Kind == CellKind.Object)
        {
            store.AddToRowSet(plan.RowSet, existing.Value);
            ReadInto(ref json, plan, existing.Value);
            return existing;
        }

        if (!shares || !plan.Shares || existing.Kind == CellKind.Error)
        {
            return ReadNew(ref json, field, existing);
        }

        var start = json.Position;
        var row = _known.Find(_body, start, plan, out var length, out var slot);
        if (row >= 0)
        {
            json.Position = start + length;
            return Cell.Object(row);
        }

        var read = ReadNew(ref json, field, existing);
        if (read.Kind == CellKind.Object)
        {
            _known.Add(slot, plan, start, json.Position - start, read.Value);
        }

        return read;
    }

    private Cell ReadNew(ref JsonScanner json, FieldReader field, Cell existing)
    {
        var plan = field.Child!;
        var type = plan.OnlyType >= 0 ? plan.OnlyType : FindType(json, plan);
        if (type < 0)
        {
            json.Skip();
            return Cell.Error(store.AddError(UnknownType(field)));
        }

        // What another source failed to give keeps its error until a value takes its place.
        var row = store.AddRow(plan.Object, type, existing.Kind == CellKind.Error ? existing : default, plan.RowSet);
        ReadInto(ref json, plan, row);
        return Cell.Object(row);
    }

    /// <summary>Looks ahead for <c>__typename</c>; it is asked for first and normally comes first.</summary>
    private readonly int FindType(JsonScanner json, ObjectReader plan)
    {
        json.Take((byte)'{');
        if (json.TryTake((byte)'}'))
        {
            return -1;
        }

        do
        {
            var isTypeName = json.TakeName().Equals("__typename"u8);
            json.Peek();
            var start = json.Position;
            json.Skip();
            if (isTypeName)
            {
                return TypeNamed(_body[start..json.Position], plan);
            }
        }
        while (json.TakeNext((byte)'}'));
        return -1;
    }

    private static int TypeNamed(ReadOnlySpan<byte> json, ObjectReader plan)
    {
        for (var i = 0; i < plan.TypeNames.Count; i++)
        {
            if (json.SequenceEqual(plan.TypeNames[i].NameJson))
            {
                return plan.TypeNames[i].ObjectIndex;
            }
        }

        return -1;
    }

    private readonly bool IsHidden(FieldReader field, Cell slice)
    {
        if (field.Type is not { Named.HiddenValues: { Count: > 0 } hidden })
        {
            return false;
        }

        foreach (var value in hidden)
        {
            if (store.Slice(slice).SequenceEqual(value))
            {
                return true;
            }
        }

        return false;
    }

    private readonly ResultError InvalidValue(FieldReader field) => new()
    {
        Source = store.SourceOf(document),
        Message = $"The source schema gave a value for `{field.Field.Name}` that does not fit its type.",
        Code = FusionErrorCodes.InvalidSourceResponse,
    };

    private readonly ResultError HiddenValue(FieldReader field) => new()
    {
        Source = store.SourceOf(document),
        Message = $"The field `{field.Field.Name}` has a value that is not accessible.",
        Code = FusionErrorCodes.InvalidSourceResponse,
    };

    private readonly ResultError UnknownType(FieldReader field) => new()
    {
        Source = store.SourceOf(document),
        Message = $"The object of the field `{field.Field.Name}` has a type that is not known here.",
        Code = FusionErrorCodes.UnknownType,
    };
}
