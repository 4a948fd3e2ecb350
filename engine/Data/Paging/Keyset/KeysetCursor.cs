using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cacao.Data;

/// <summary>
/// A cursor holds the values of the sort keys of an item, so it stays valid whatever is inserted or removed around it: base64url of a
/// JSON array.
/// </summary>
internal static class KeysetCursor
{
    public static string Format(IReadOnlyList<KeysetKey> keys, object item)
    {
        var values = new object?[keys.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = keys[i].GetValue(item);
        }

        return Format(values);
    }

    /// <param name="values">The values of the keys; they are changed to what JSON has.</param>
    public static string Format(object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = values[i] switch
            {
                null => null,
                Enum value => Convert.ToInt64(value, CultureInfo.InvariantCulture),
                DateTime value => value.ToString("O", CultureInfo.InvariantCulture),
                DateTimeOffset value => value.ToString("O", CultureInfo.InvariantCulture),
                var value => value,
            };
        }

        return Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(values));
    }

    /// <summary>The key values, converted to the keys' types. Throws <see cref="InvalidCursorException"/> for anything else.</summary>
    public static object?[] Parse(IReadOnlyList<KeysetKey> keys, string cursor)
    {
        try
        {
            var elements = JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(cursor));
            if (elements is null || elements.Length != keys.Count)
            {
                throw new InvalidCursorException();
            }

            var values = new object?[elements.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = Read(elements[i], keys[i].Type);
                if (values[i] is null && !keys[i].IsNullable)
                {
                    throw new InvalidCursorException();
                }
            }

            return values;
        }
        catch (Exception exception) when (exception is FormatException or JsonException or InvalidOperationException or DecoderFallbackException)
        {
            throw new InvalidCursorException();
        }
    }

    private static object? Read(JsonElement element, Type type)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var target = Nullable.GetUnderlyingType(type) ?? type;
        return target.IsEnum
            ? Enum.ToObject(target, element.GetInt64())
            : element.Deserialize(target);
    }
}
