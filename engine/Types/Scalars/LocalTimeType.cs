using System.Globalization;

namespace Cacao.Types;

/// <summary>The <c>LocalTime</c> scalar: a time of day wherever one is.</summary>
public sealed class LocalTimeType : StringScalarType<TimeOnly>
{
    public LocalTimeType()
        : base(
            "LocalTime",
            "The `LocalTime` scalar type represents a time of day without date or time zone information.",
            "https://scalars.graphql.org/chillicream/local-time.html",
            @"^\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?$")
    {
    }

    protected override bool TryParse(string text, out TimeOnly value) => DateTimeText.TryParseTime(text, out value);

    protected override bool TryConvert(object value, out TimeOnly converted)
    {
        converted = value switch
        {
            DateTime time => TimeOnly.FromDateTime(time),
            DateTimeOffset time => TimeOnly.FromDateTime(time.DateTime),
            TimeSpan time when time >= TimeSpan.Zero && time < TimeSpan.FromDays(1) => TimeOnly.FromTimeSpan(time),
            _ => default,
        };
        return value is DateTime or DateTimeOffset || (value is TimeSpan span && span >= TimeSpan.Zero && span < TimeSpan.FromDays(1));
    }

    protected override string Format(TimeOnly value) => value.ToString(@"HH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
