namespace EShop.Shipping.Quotes;

/// <summary>Days on which parcels travel: Monday to Friday.</summary>
internal static class WorkingDays
{
    public static DateOnly Add(DateOnly day, int days)
    {
        while (days > 0 || IsWeekend(day))
        {
            day = day.AddDays(1);
            if (!IsWeekend(day) && days > 0)
            {
                days--;
            }
        }

        return day;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
