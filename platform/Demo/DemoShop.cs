using EShop.Defaults;

namespace EShop.Demo;

/// <summary>
/// What the demo shop is made of. Every service fills its own database from it, so all of them tell the same story without a message between them.
/// The same size and day make the same shop.
/// </summary>
public sealed class DemoShop
{
    private const int ManyProducts = 2_000;
    private const int ManyPeople = 500;
    private const int ManyOrders = 3_000;

    private DemoShop(bool isFull, DateTimeOffset today)
    {
        Categories = isFull ? DemoCategories.All : DemoCategories.Few;
        Products = DemoAssortment.Number(isFull ? DemoAssortment.Many(ManyProducts) : DemoProducts.All);
        Articles = DemoAssortment.Articles(Products);
        People = [.. DemoPeople.Many(isFull ? ManyPeople : 0)];
        Orders = isFull ? DemoOrders.Create(ManyOrders, People, Articles, today) : [];
        Reviews = DemoReviews.Create(Orders);
    }

    /// <summary>Parents stand before what is below them.</summary>
    public IReadOnlyList<DemoCategory> Categories { get; }

    /// <summary>What is listed.</summary>
    public IReadOnlyList<DemoProduct> Products { get; }

    /// <summary>What is sold: sizes in the place of the products that come in sizes.</summary>
    public IReadOnlyList<DemoProduct> Articles { get; }

    public IReadOnlyList<DemoPerson> People { get; }

    /// <summary>The oldest first; none in the small shop.</summary>
    public IReadOnlyList<DemoOrder> Orders { get; }

    public IReadOnlyList<DemoReview> Reviews { get; }

    /// <summary>Null where no demo data is asked for.</summary>
    public static DemoShop? Create(SeedOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        return options.IsEnabled
            ? new DemoShop(
                string.Equals(options.Size, "full", StringComparison.OrdinalIgnoreCase), new DateTimeOffset(clock.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero))
            : null;
    }
}
