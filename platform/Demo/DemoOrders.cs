using System.Globalization;

namespace EShop.Demo;

/// <summary>Makes up the orders of a year: everything about one follows from its number.</summary>
internal static class DemoOrders
{
    private static readonly TimeSpan s_year = TimeSpan.FromDays(365);

    // In a hundred orders. Old ones have arrived or came to nothing; what is under way is among the newest.
    private static readonly (DemoOrderOutcome Outcome, int Share)[] s_old =
    [
        (DemoOrderOutcome.Delivered, 80), (DemoOrderOutcome.ReturnRefunded, 6), (DemoOrderOutcome.Cancelled, 4), (DemoOrderOutcome.Expired, 4),
        (DemoOrderOutcome.Declined, 3), (DemoOrderOutcome.Refunded, 3),
    ];

    private static readonly (DemoOrderOutcome Outcome, int Share)[] s_new =
    [
        (DemoOrderOutcome.Delivered, 20), (DemoOrderOutcome.Shipped, 25), (DemoOrderOutcome.PartlyDelivered, 12), (DemoOrderOutcome.ToBeSent, 20),
        (DemoOrderOutcome.ReturnRequested, 6), (DemoOrderOutcome.ReturnApproved, 5), (DemoOrderOutcome.ReturnReceived, 5),
        (DemoOrderOutcome.Cancelled, 2), (DemoOrderOutcome.Declined, 3), (DemoOrderOutcome.InReview, 2),
    ];

    public static IReadOnlyList<DemoOrder> Create(int count, IReadOnlyList<DemoPerson> people, IReadOnlyList<DemoProduct> products, DateTimeOffset today)
    {
        const int Newest = 300;
        const int PendingOnes = 5;
        var orders = new DemoOrder[count];
        for (var i = 0; i < count; i++)
        {
            var random = new Random(i);
            var outcome = i >= count - PendingOnes ? DemoOrderOutcome.Pending : Pick(i >= count - Newest ? s_new : s_old, random);
            var placedAt = PlaceAt(i, count, today, outcome);
            orders[i] = new DemoOrder(
                i,
                string.Create(CultureInfo.InvariantCulture, $"{placedAt.Year}-{i + 1:D6}"),
                people[2 + random.Next(people.Count - 2)],
                placedAt,
                Lines(i, random, products, outcome),
                outcome,
                random.Next(5) == 0);
        }

        return orders;
    }

    /// <summary>Evenly over the year; what is under way is some days old, so that its steps lie in the past.</summary>
    private static DateTimeOffset PlaceAt(int index, int count, DateTimeOffset today, DemoOrderOutcome outcome)
        => outcome == DemoOrderOutcome.Pending
            ? today
            : today - TimeSpan.FromDays(8) - (s_year * (1 - ((double)index / count)));

    private static List<DemoOrderLine> Lines(int order, Random random, IReadOnlyList<DemoProduct> products, DemoOrderOutcome outcome)
    {
        var lines = new List<DemoOrderLine>();
        var count = outcome == DemoOrderOutcome.PartlyDelivered ? 2 + random.Next(3) : 1 + random.Next(4);
        while (lines.Count < count)
        {
            // Some products sell better than others.
            var product = products[(int)(products.Count * Math.Pow(random.NextDouble(), 2))];
            if (product.Stock > 0 && lines.TrueForAll(l => l.Product != product))
            {
                lines.Add(new DemoOrderLine(DemoIds.Of($"line {order} {lines.Count}"), product, 1 + random.Next(3)));
            }
        }

        return lines;
    }

    private static DemoOrderOutcome Pick((DemoOrderOutcome Outcome, int Share)[] table, Random random)
    {
        var draw = random.Next(table.Sum(t => t.Share));
        foreach (var (outcome, share) in table)
        {
            draw -= share;
            if (draw < 0)
            {
                return outcome;
            }
        }

        return table[0].Outcome;
    }
}
