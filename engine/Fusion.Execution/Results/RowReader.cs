using System.Text.Json;

namespace Cacao.Fusion.Execution;

/// <summary>Reads objects of one document into rows: the selection tells where each property goes, and leaves stay where they are.</summary>
internal ref struct RowReader(ResultStore store, int document)
{
    private CellStack _elements;

    /// <summary>Reads the properties of the object the reader stands at into a row.</summary>
    public void ReadInto(ref Utf8JsonReader json, ObjectReader plan, int row)
    {
        var type = store.TypeOf(row);
        var next = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var property = Find(ref json, plan.Properties, ref next);
            json.Read();
            if (property?.For(type) is not { } field)
            {
                json.Skip();
                continue;
            }

            var cell = row + 1 + field.Slot;
            var value = ReadValue(ref json, field, store[cell], 0);
            store[cell] = value;
        }
    }

    public void Return() => _elements.Return();

    private static PropertyReader? Find(ref Utf8JsonReader json, PropertyReader[] properties, ref int next)
    {
        for (var i = 0; i < properties.Length; i++)
        {
            var index = next + i < properties.Length ? next + i : next + i - properties.Length;
            if (json.ValueTextEquals(properties[index].Key))
            {
                next = index + 1 == properties.Length ? 0 : index + 1;
                return properties[index];
            }
        }

        return null;
    }

    private Cell ReadValue(ref Utf8JsonReader json, FieldReader field, Cell existing, int level)
    {
        var isList = field.Type is { } shape && shape.ListDepth > level;
        switch (json.TokenType)
        {
            case JsonTokenType.Null:
                return existing.Kind == CellKind.Missing ? Cell.Null(document) : existing;
            case JsonTokenType.StartArray when isList:
                if (field.Child is not null || field.ChecksElements)
                {
                    return ReadList(ref json, field, existing, level);
                }

                return Slice(ref json);
            case JsonTokenType.StartObject when field.Child is not null && !isList:
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

    private readonly Cell Slice(ref Utf8JsonReader json)
    {
        var start = (int)json.TokenStartIndex;
        if (json.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            json.Skip();
        }

        return Cell.Leaf(document, start, (int)json.BytesConsumed - start);
    }

    private Cell ReadList(ref Utf8JsonReader json, FieldReader field, Cell existing, int level)
    {
        var list = existing.Kind == CellKind.List ? existing.Value : -1;
        var start = _elements.Count;
        var index = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
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

        if (list >= 0)
        {
            return existing;
        }

        list = store.AddList(_elements.From(start));
        _elements.Truncate(start);
        return Cell.List(list);
    }

    private Cell ReadObject(ref Utf8JsonReader json, FieldReader field, Cell existing)
    {
        var plan = field.Child!;
        if (existing.Kind == CellKind.Object)
        {
            store.AddToRowSet(plan.RowSet, existing.Value);
            ReadInto(ref json, plan, existing.Value);
            return existing;
        }

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
    private static int FindType(Utf8JsonReader json, ObjectReader plan)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isTypeName = json.ValueTextEquals("__typename"u8);
            json.Read();
            if (!isTypeName)
            {
                json.Skip();
                continue;
            }

            for (var i = 0; i < plan.TypeNames.Count; i++)
            {
                if (json.TokenType == JsonTokenType.String && json.ValueTextEquals(plan.TypeNames[i].Name))
                {
                    return plan.TypeNames[i].ObjectIndex;
                }
            }

            return -1;
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
