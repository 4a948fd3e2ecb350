using System.Globalization;
using System.Xml;

namespace Cacao.Types;

/// <summary>The <c>Duration</c> scalar: an ISO 8601 duration such as <c>PT1H30M</c>.</summary>
public sealed class DurationType : StringScalarType<TimeSpan>
{
    public DurationType()
        : base(
            "Duration",
            "The `Duration` scalar type represents a duration of time.",
            "https://scalars.graphql.org/chillicream/duration.html",
            @"^-?P(?:\d+W|(?=\d|T(?:\d|$))(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)$")
    {
    }

    protected override bool TryParse(string text, out TimeSpan value)
    {
        try
        {
            value = text.EndsWith('W') ? ParseWeeks(text) : XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            value = default;
            return false;
        }
    }

    protected override string Format(TimeSpan value) => XmlConvert.ToString(value);

    private static TimeSpan ParseWeeks(string text)
    {
        var sign = text.StartsWith('-') ? -1 : 1;
        var start = sign < 0 ? 1 : 0;
        if (text[start] != 'P')
        {
            throw new FormatException();
        }

        return TimeSpan.FromDays(sign * 7 * int.Parse(text.AsSpan(start + 1, text.Length - start - 2), NumberStyles.None, CultureInfo.InvariantCulture));
    }
}
