using System.Globalization;

namespace Cacao.Data;

/// <summary>Turns coerced scalars into the type of the member they are compared with.</summary>
internal static class FilterValue
{
    public static object? Convert(object? value, Type type)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            null => null,
            _ when target.IsInstanceOfType(value) => value is DateTime { Kind: not DateTimeKind.Utc } time ? time.ToUniversalTime() : value,
            DateTimeOffset offset when target == typeof(DateTime) => offset.UtcDateTime,
            DateTime time when target == typeof(DateTimeOffset) => new DateTimeOffset(time.ToUniversalTime()),
            _ when target.IsEnum => Enum.ToObject(target, value),
            IConvertible => System.Convert.ChangeType(value, target, CultureInfo.InvariantCulture),
            _ => value,
        };
    }

    public static object ConvertList(object? value, Type elementType)
    {
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(elementType))!;
        var acceptsNull = !elementType.IsValueType || Nullable.GetUnderlyingType(elementType) is not null;
        foreach (var item in value as System.Collections.IEnumerable ?? Array.Empty<object>())
        {
            if (item is not null || acceptsNull)
            {
                list.Add(Convert(item, elementType));
            }
        }

        return list;
    }
}
