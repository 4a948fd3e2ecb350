using System.Text.Json;

namespace Cacao.Types;

internal sealed partial class JsonCoercer
{
    private InputObjectValue? CoerceObject(ref Utf8JsonReader reader, InputObjectType type)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            AddError(JsonInspector.Inspect(reader), $"Expected type \"{type.Name}\" to be an object.");
            reader.Skip();
            return null;
        }

        var start = reader;
        var firstError = Errors?.Count ?? 0;
        var values = new object?[type.Fields.Count];
        Array.Fill(values, InputValue.Missing);
        List<string>? unknown = null;
        List<(int Field, int Start, int End)>? faults = null;
        var expected = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var index = FindField(type, ref reader, expected);
            if (index < 0)
            {
                (unknown ??= []).Add(reader.GetString()!);
                reader.Read();
                reader.Skip();
                continue;
            }

            expected = index + 1;
            reader.Read();
            var before = Errors?.Count ?? 0;
            _path.Add(new Segment(type.Fields[index].Name, 0));
            values[index] = Coerce(ref reader, type.Fields[index].Type);
            _path.RemoveAt(_path.Count - 1);
            if (Errors is { } errors && errors.Count > before)
            {
                (faults ??= []).Add((index, before, errors.Count));
            }
        }

        Complete(type, values, start, firstError, faults);
        if (unknown is not null)
        {
            AddUnknownFields(type, unknown, start);
        }

        if (type.IsOneOf)
        {
            CheckOneOf(type, values, start, faults);
        }

        return new InputObjectValue(type, values);
    }

    private static int FindField(InputObjectType type, ref Utf8JsonReader reader, int expected)
    {
        // Clients send fields in the order of the type more often than not.
        var fields = type.Fields;
        for (var i = expected; i < fields.Count; i++)
        {
            if (reader.ValueTextEquals(fields[i].Utf8Name))
            {
                return i;
            }
        }

        for (var i = 0; i < expected && i < fields.Count; i++)
        {
            if (reader.ValueTextEquals(fields[i].Utf8Name))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Fills in defaults, and reports what is missing; errors end up in the order of the type's fields.</summary>
    private void Complete(
        InputObjectType type,
        object?[] values,
        Utf8JsonReader start,
        int firstError,
        List<(int Field, int Start, int End)>? faults)
    {
        var found = faults is null ? null : Errors!.GetRange(firstError, Errors.Count - firstError);
        if (found is not null)
        {
            Errors!.RemoveRange(firstError, found.Count);
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (ReferenceEquals(values[i], InputValue.Missing))
            {
                var field = type.Fields[i];
                values[i] = field.GetCoercedDefault();
                if (ReferenceEquals(values[i], InputValue.Missing) && field.Type.IsNonNull)
                {
                    AddError(
                        JsonInspector.Inspect(start),
                        $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
                }
            }
            else if (faults is not null)
            {
                foreach (var (index, from, to) in faults)
                {
                    if (index == i)
                    {
                        Errors!.AddRange(found!.GetRange(from - firstError, to - from));
                    }
                }
            }
        }
    }

    private void AddUnknownFields(InputObjectType type, List<string> unknown, Utf8JsonReader start)
    {
        var names = new string[type.Fields.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = type.Fields[i].Name;
        }

        foreach (var name in unknown)
        {
            AddError(
                JsonInspector.Inspect(start),
                $"Field \"{name}\" is not defined by type \"{type.Name}\".{Suggestions.DidYouMean(name, names)}");
        }
    }

    private void CheckOneOf(
        InputObjectType type,
        object?[] values,
        Utf8JsonReader start,
        List<(int Field, int Start, int End)>? faults)
    {
        var given = 0;
        var first = -1;
        for (var i = values.Length - 1; i >= 0; i--)
        {
            if (!ReferenceEquals(values[i], InputValue.Missing))
            {
                given++;
                first = i;
            }
        }

        if (given != 1)
        {
            AddError(JsonInspector.Inspect(start), $"Exactly one key must be specified for OneOf type \"{type.Name}\".");
        }

        // A field that failed is null too, but has its own error.
        if (first >= 0 && values[first] is null && faults?.Exists(fault => fault.Field == first) != true)
        {
            _path.Add(new Segment(type.Fields[first].Name, 0));
            AddError("null", $"Field \"{type.Fields[first].Name}\" must be non-null.");
            _path.RemoveAt(_path.Count - 1);
        }
    }
}
