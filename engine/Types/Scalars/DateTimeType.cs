using System.Globalization;

namespace Cacao.Types;

/// <summary>The <c>DateTime</c> scalar: an instant, with its offset.</summary>
public sealed class DateTimeType : StringScalarType<DateTimeOffset>
{
    private const string UtcFormat = @"yyyy-MM-ddTHH\:mm\:ss.FFFFFFF\Z";
    private const string OffsetFormat = @"yyyy-MM-ddTHH\:mm\:ss.FFFFFFFzzz";

    public DateTimeType()
        : base(
            "DateTime",
            "The `DateTime` scalar type represents a date and time with time zone offset information.",
            "https://scalars.graphql.org/chillicream/date-time.html",
            @"^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$")
    {
    }

    protected override bool TryParse(string text, out DateTimeOffset value) => DateTimeText.TryParseInstant(text, out value);

    protected override bool TryConvert(object value, out DateTimeOffset converted)
    {
        // A time without a kind is taken for UTC: servers do not answer in the zone they happen to run in.
        converted = value is DateTime time
            ? new DateTimeOffset(time.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(time, DateTimeKind.Utc) : time)
            : default;
        return value is DateTime;
    }

    protected override string Format(DateTimeOffset value)
        => value.ToString(value.Offset == TimeSpan.Zero ? UtcFormat : OffsetFormat, CultureInfo.InvariantCulture);

    protected override void Write(DateTimeOffset value, ResultWriter writer)
    {
        Span<char> buffer = stackalloc char[40];
        var format = value.Offset == TimeSpan.Zero ? UtcFormat : OffsetFormat;
        if (value.TryFormat(buffer, out var length, format, CultureInfo.InvariantCulture))
        {
            writer.WriteString(buffer[..length]);
        }
        else
        {
            writer.WriteString(Format(value));
        }
    }
}
