using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cacao.Data;

/// <summary>
/// A cursor holds the values of the sort keys of an item, so it stays valid whatever is inserted or removed around it: base64url of a
/// JSON array. One that leads some pages on has a <see cref="CursorPosition"/> as an array behind the values.
/// </summary>
internal static class KeysetCursor
{
    public static string Format(IReadOnlyList<KeysetKey> keys, object item, CursorPosition? position = null)
    {
        var values = new object?[keys.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = keys[i].GetValue(item);
        }

        return Format(values, position);
    }

    /// <param name="values">The values of the keys; they are changed to what JSON has.</param>
    /// <param name="position">Where the cursor leads, if not to the next page.</param>
    public static string Format(object?[] values, CursorPosition? position = null)
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

        return Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(position is { } p ? [.. values, new[] { p.Offset, p.Page, p.TotalCount }] : values));
    }

    /// <summary>The key values, converted to the keys' types. Throws <see cref="InvalidCursorException"/> for anything else.</summary>
    public static object?[] Parse(IReadOnlyList<KeysetKey> keys, string cursor, out CursorPosition? position)
    {
        try
        {
            var elements = JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(cursor));
            if (elements is null || elements.Length < keys.Count || elements.Length > keys.Count + 1)
            {
                throw new InvalidCursorException();
            }

            position = elements.Length > keys.Count ? ReadPosition(elements[^1]) : null;
            var values = new object?[keys.Count];
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

    private static CursorPosition ReadPosition(JsonElement element)
        => element.Deserialize<int[]>() is [var offset, > 0 and var page, >= 0 and var total]
            ? new CursorPosition(offset, page, total)
            : throw new InvalidCursorException();

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
