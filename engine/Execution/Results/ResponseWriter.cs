using System.Buffers;
using System.Text.Json;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>Writes the parts of a response that every executor has: errors, indices.</summary>
public static class ResponseWriter
{
    private static readonly JsonWriterOptions s_options = new() { SkipValidation = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A response of errors alone.</summary>
    public static void WriteErrorResponse(IBufferWriter<byte> writer, OperationResult result)
    {
        using var json = new Utf8JsonWriter(writer, s_options);
        json.WriteStartObject();
        WriteIndices(json, result);
        json.WritePropertyName("errors"u8);
        WriteErrors(json, result.Errors);
        WriteExtensions(json, result.Extensions);
        json.WriteEndObject();
    }

    /// <summary>The map of extensions; nothing when there is none.</summary>
    public static void WriteExtensions(Utf8JsonWriter json, IReadOnlyDictionary<string, object?>? extensions)
    {
        if (extensions is { Count: > 0 })
        {
            json.WritePropertyName("extensions"u8);
            WriteValue(json, extensions);
        }
    }

    public static void WriteIndices(Utf8JsonWriter json, OperationResult result)
    {
        if (result.RequestIndex is { } requestIndex)
        {
            json.WriteNumber("requestIndex"u8, requestIndex);
        }

        if (result.VariableIndex is { } variableIndex)
        {
            json.WriteNumber("variableIndex"u8, variableIndex);
        }
    }

    /// <summary>The array of errors, each with message, locations, path and extensions in this order.</summary>
    public static void WriteErrors(Utf8JsonWriter json, IReadOnlyList<IError> errors)
    {
        json.WriteStartArray();
        for (var i = 0; i < errors.Count; i++)
        {
            WriteError(json, errors[i]);
        }

        json.WriteEndArray();
    }

    public static void WriteError(Utf8JsonWriter json, IError error)
    {
        json.WriteStartObject();
        json.WriteString("message"u8, error.Message);
        if (error.Locations is { Count: > 0 } locations)
        {
            json.WriteStartArray("locations"u8);
            for (var i = 0; i < locations.Count; i++)
            {
                json.WriteStartObject();
                json.WriteNumber("line"u8, locations[i].Line);
                json.WriteNumber("column"u8, locations[i].Column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (error.Path is { } path)
        {
            json.WriteStartArray("path"u8);
            WritePath(json, path);
            json.WriteEndArray();
        }

        if (error.Code is not null || error.Extensions is { Count: > 0 })
        {
            json.WriteStartObject("extensions"u8);
            if (error.Code is not null)
            {
                json.WriteString("code"u8, error.Code);
            }

            if (error.Extensions is not null)
            {
                foreach (var (key, value) in error.Extensions)
                {
                    if (error.Code is null || key != "code")
                    {
                        json.WritePropertyName(key);
                        WriteValue(json, value);
                    }
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>A value of an extensions map: null, string, number, boolean, JSON, list or map of these.</summary>
    public static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool boolean:
                json.WriteBooleanValue(boolean);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case JsonElement element:
                element.WriteTo(json);
                break;
            case IReadOnlyDictionary<string, object?> map:
                json.WriteStartObject();
                foreach (var (key, item) in map)
                {
                    json.WritePropertyName(key);
                    WriteValue(json, item);
                }

                json.WriteEndObject();
                break;
            case System.Collections.IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list)
                {
                    WriteValue(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>The segments of a path, those after the first <paramref name="start"/>.</summary>
    internal static void WritePath(Utf8JsonWriter json, Cacao.Types.Path path, int start = 0)
    {
        if (path.Length <= start)
        {
            return;
        }

        WritePath(json, path.Parent!, start);
        if (path.Name is { } name)
        {
            json.WriteStringValue(name);
        }
        else
        {
            json.WriteNumberValue(path.Index);
        }
    }
}
