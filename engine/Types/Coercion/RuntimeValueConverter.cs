using System.Globalization;
using System.Text.Json;

namespace Cacao.Types;

/// <summary>Converts a scalar's runtime value to the .NET type a receiver declares.</summary>
internal static class RuntimeValueConverter
{
    public static object Convert(object value, Type target)
    {
        try
        {
            if (target.IsEnum)
            {
                return value is string name
                    ? Enum.Parse(target, name, ignoreCase: true)
                    : Enum.ToObject(target, System.Convert.ToInt64(value, CultureInfo.InvariantCulture));
            }

            return (value, target) switch
            {
                (DateTimeOffset time, _) when target == typeof(DateTime) => time.UtcDateTime,
                (DateTime time, _) when target == typeof(DateTimeOffset) => new DateTimeOffset(time),
                (DateOnly date, _) when target == typeof(DateTime) => date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
                (TimeOnly time, _) when target == typeof(TimeSpan) => time.ToTimeSpan(),
                (string text, _) when target == typeof(Guid) => Guid.Parse(text),
                (string text, _) when target == typeof(Uri) => new Uri(text, UriKind.RelativeOrAbsolute),
                _ when target == typeof(JsonElement) => JsonSerializer.SerializeToElement(value),
                _ when target == typeof(JsonDocument) => JsonSerializer.SerializeToDocument(value),
                _ when target == typeof(string) => System.Convert.ToString(value, CultureInfo.InvariantCulture)!,
                (IConvertible, _) => System.Convert.ChangeType(value, target, CultureInfo.InvariantCulture),
                _ => throw new InvalidCastException(),
            };
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"The value {JsonInspector.Inspect(value)} cannot be converted to {target.Name}.")
                .SetException(exception)
                .Build());
        }
    }
}
