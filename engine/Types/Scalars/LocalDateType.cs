using System.Globalization;

namespace Cacao.Types;

/// <summary>The <c>LocalDate</c> scalar: a date wherever one is.</summary>
public sealed class LocalDateType : StringScalarType<DateOnly>
{
    public LocalDateType()
        : base(
            "LocalDate",
            "The `LocalDate` scalar type represents a date without time or time zone information.",
            "https://scalars.graphql.org/chillicream/local-date.html",
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
