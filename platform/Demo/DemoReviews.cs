namespace EShop.Demo;

/// <summary>Makes up reviews of what has arrived; a customer reviews a product once.</summary>
internal static class DemoReviews
{
    private static readonly (string Title, string Body)[][] s_texts =
    [
        [
            ("Not for me", "It broke within a week, and I sent it back."),
            ("Disappointed", "The picture promises more than the parcel holds."),
        ],
        [
            ("Could be better", "It does its work, but the finish is careless."),
            ("So so", "I expected more for the price."),
        ],
        [
            ("Does what it should", "Nothing special, nothing wrong with it."),
            ("Solid", "A fair product at a fair price; delivery took its time."),
        ],
        [
            ("Good value", "I use it every day and would buy it again."),
            ("Nearly perfect", "One star less because the colour is a little darker than shown."),
            ("Well made", "It feels as if it lasts."),
        ],
        [
            ("Exactly right", "Better than I hoped, and there in two days."),
            ("Love it", "I have bought a second one for my sister."),
            ("A keeper", "Well thought out down to the smallest detail."),
            ("Recommended", "I compared for weeks. This one was worth it."),
        ],
    ];

    // Most are content, as in most shops.
    private static readonly int[] s_stars = [1, 2, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5];

    public static IReadOnlyList<DemoReview> Create(IEnumerable<DemoOrder> orders)
    {
        var seen = new HashSet<(Guid Customer, Guid Product)>();
        var reviews = new List<DemoReview>();
        foreach (var order in orders)
        {
            var random = new Random(order.Index + 1_000_000);
            foreach (var line in order.Arrived)
            {
                if (random.Next(100) < 55 && seen.Add((order.Customer.Id, line.Product.Id)))
                {
                    var stars = s_stars[random.Next(s_stars.Length)];
                    var texts = s_texts[stars - 1];
                    var (title, body) = texts[random.Next(texts.Length)];
                    reviews.Add(new DemoReview(order, line.Product, stars, title, body));
                }
            }
        }

        return reviews;
    }
}
