using System.Globalization;

namespace Cacao.Types;

/// <summary>The <c>LocalDateTime</c> scalar: a date and time wherever one is.</summary>
public sealed class LocalDateTimeType : StringScalarType<DateTime>
{
    public LocalDateTimeType()
        : base(
            "LocalDateTime",
            "The `LocalDateTime` scalar type represents a date and time without time zone information.",
            "https://scalars.graphql.org/chillicream/local-date-time.html",
            @"^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?$")
    {
    }

    protected override bool TryParse(string text, out DateTime value) => DateTimeText.TryParseLocal(text, out value);

    protected override bool TryConvert(object value, out DateTime converted)
    {
        converted = value is DateTimeOffset time ? time.DateTime : default;
        return value is DateTimeOffset;
    }

    protected override string Format(DateTime value) => value.ToString(@"yyyy-MM-ddTHH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
