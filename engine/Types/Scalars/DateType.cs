using System.Globalization;

namespace Cacao.Types;

/// <summary>The <c>Date</c> scalar: a date in UTC.</summary>
public sealed class DateType : StringScalarType<DateOnly>
{
    public DateType()
        : base(
            "Date",
            "The `Date` scalar type represents a date in UTC.",
            "https://scalars.graphql.org/chillicream/date.html",
            @"^\d{4}-\d{2}-\d{2}$")
    {
    }

    protected override bool TryParse(string text, out DateOnly value) => DateTimeText.TryParseDate(text, out value);

    protected override bool TryConvert(object value, out DateOnly converted)
    {
        converted = value switch
        {
            DateTime time => DateOnly.FromDateTime(time),
            DateTimeOffset time => DateOnly.FromDateTime(time.DateTime),
            _ => default,
        };
        return value is DateTime or DateTimeOffset;
    }

    protected override string Format(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
