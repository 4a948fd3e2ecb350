using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cacao.Types;

/// <summary>
/// Coerces one JSON value to an input type in one pass over its UTF-8 text, and collects everything that is wrong with it. One instance
/// serves one request.
/// </summary>
internal sealed partial class JsonCoercer(IReadOnlyDictionary<string, object>? files)
{
    private readonly List<Segment> _path = [];

    /// <summary>The variable's name while files stand for values; file paths begin with it.</summary>
    public string? RootName { get; set; }

    public List<InputError>? Errors { get; set; }

    /// <summary>Coerces the value the reader stands on and leaves the reader on its last token.</summary>
    public object? Coerce(ref Utf8JsonReader reader, IType type)
    {
        if (files is not null && TryGetFile(out var file))
        {
            reader.Skip();
            return file;
        }

        if (type is NonNullType nonNull)
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                AddError("null", $"Expected non-nullable type \"{nonNull}\" not to be null.");
                return null;
            }

            type = nonNull.NullableType;
        }

        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        return type switch
        {
            ScalarType scalar => CoerceScalar(ref reader, scalar),
            ListType list => CoerceList(ref reader, list),
            InputObjectType input => CoerceObject(ref reader, input),
            EnumType enumType => CoerceEnum(ref reader, enumType),
            _ => throw new InvalidOperationException($"{type} is no input type."),
        };
    }

    private object? CoerceScalar(ref Utf8JsonReader reader, ScalarType scalar)
    {
        var start = reader;
        try
        {
            return scalar.CoerceInput(ref reader);
        }
        catch (Exception exception) when (exception is InputCoercionException or FormatException or InvalidOperationException or OverflowException)
        {
            reader = start;
            reader.Skip();
            AddError(
                JsonInspector.Inspect(start),
                exception is InputCoercionException ? exception.Message : $"Expected type \"{scalar.Name}\". {exception.Message}");
            return null;
        }
    }

    private object? CoerceEnum(ref Utf8JsonReader reader, EnumType type)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            var text = JsonInspector.Inspect(reader);
            reader.Skip();
            AddError(text, $"Enum \"{type.Name}\" cannot represent non-string value: {text}.{Suggest(text, type)}");
            return null;
        }

        var name = reader.GetString()!;
        if (type.TryGetValue(name, out var value))
        {
            return value.RuntimeValue;
        }

        AddError(JsonInspector.Quote(name), $"Value \"{name}\" does not exist in \"{type.Name}\" enum.{Suggest(name, type)}");
        return null;
    }

    private static string Suggest(string text, EnumType type)
    {
        var names = new string[type.Values.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = type.Values[i].Name;
        }

        return Suggestions.DidYouMean(text, names, "the enum value");
    }

    private object?[] CoerceList(ref Utf8JsonReader reader, ListType list)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return [Coerce(ref reader, list.ElementType)];
        }

        var items = new List<object?>();
        _path.Add(default);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            _path[^1] = new Segment(null, items.Count);
            items.Add(Coerce(ref reader, list.ElementType));
        }

        _path.RemoveAt(_path.Count - 1);
        return items.Count == 0 ? [] : [.. items];
    }

    private void AddError(string value, string message)
    {
        var path = new object[_path.Count];
        for (var i = 0; i < path.Length; i++)
        {
            path[i] = _path[i].Name is { } name ? name : _path[i].Index;
        }

        (Errors ??= []).Add(new InputError(path, value, message));
    }

    private bool TryGetFile(out object? file)
    {
        var builder = new StringBuilder("variables.").Append(RootName);
        foreach (var segment in _path)
        {
            builder.Append('.');
            _ = segment.Name is { } name ? builder.Append(name) : builder.Append(CultureInfo.InvariantCulture, $"{segment.Index}");
        }

        var path = builder.ToString();
        return files!.TryGetValue(path, out file) || files.TryGetValue(path["variables.".Length..], out file);
    }

    private readonly record struct Segment(string? Name, int Index);
}
