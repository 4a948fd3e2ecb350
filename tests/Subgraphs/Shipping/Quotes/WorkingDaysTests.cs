using EShop.Shipping.Quotes;

namespace EShop.Shipping.Tests.Quotes;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2030-01-04", 1, "2030-01-07")]
    [InlineData("2030-01-05", 0, "2030-01-07")]
    [InlineData("2030-01-05", 1, "2030-01-07")]
    [InlineData("2030-01-07", 0, "2030-01-07")]
    [InlineData("2030-01-07", 5, "2030-01-14")]
    public void Add_Should_PassOverWeekends_When_Counting(string from, int days, string expected)
        => Assert.Equal(
            DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
            WorkingDays.Add(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), days));
}
