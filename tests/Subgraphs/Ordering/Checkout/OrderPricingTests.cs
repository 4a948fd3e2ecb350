using EShop.Contracts;
using EShop.Graph;
using EShop.Ordering.Checkout;
using EShop.Ordering.Orders;

namespace EShop.Ordering.Tests.Checkout;

/// <summary>Amounts of orders, over many baskets.</summary>
public sealed class OrderPricingTests
{
    private static readonly string[] s_countries = ["DE", "AT", "CH", "FR", "US", "SE", "XX"];
    private static readonly string[] s_taxClasses = ["standard", "reduced", "zero"];

    [Theory]
    [InlineData("JPY")]
    [InlineData("EUR")]
    [InlineData("KWD")]
    public void Totals_Should_BeExactSumsOfWhatIsShown(string currency)
    {
        var random = new Random(20260301);
        for (var round = 0; round < 2000; round++)
        {
            var order = Price(random, currency);

            Assert.Equal(order.GrandTotal, order.Lines.Sum(l => l.Total) + order.ShippingTotal);
            Assert.Equal(order.GrandTotal, order.LinesTotal - order.DiscountTotal + order.TaxTotal + order.ShippingTotal);
            Assert.Equal(order.TaxTotal, order.Lines.Sum(l => l.Tax));
            Assert.All(
                order.Lines.SelectMany(l => new[] { l.Tax, l.Total }).Concat([order.LinesTotal, order.ShippingTotal, order.GrandTotal]),
                amount => Assert.True(Currencies.IsExact(amount, currency), $"{amount} {currency}"));
        }
    }

    [Theory]
    [InlineData("JPY")]
    [InlineData("EUR")]
    [InlineData("KWD")]
    public void Tax_Should_BeWithinHalfAMinorUnitOfTheRate(string currency)
    {
        var random = new Random(42);
        var half = 0.5m / (decimal)Math.Pow(10, Currencies.MinorUnits(currency));
        for (var round = 0; round < 2000; round++)
        {
            foreach (var line in Price(random, currency).Lines)
            {
                var net = line.Total - line.Tax;
                Assert.InRange(line.Tax - (net * line.TaxRate), -half, half);
            }
        }
    }

    [Theory]
    [InlineData("EUR", 0.50, 1, 0.10)] // 0.095 goes up
    [InlineData("JPY", 50, 1, 10)] // 9.5 goes up
    [InlineData("KWD", 0.150, 1, 0.029)] // 0.0285 goes up
    public void Tax_Should_RoundHalvesUp(string currency, decimal price, int quantity, decimal tax)
    {
        var order = Apply(currency, "DE", [Line(price, quantity, 0m, "standard")]);

        Assert.Equal(tax, order.TaxTotal);
    }

    [Theory]
    [InlineData(49.99, 4.90)]
    [InlineData(50.00, 0)]
    public void Shipping_Should_BeFree_When_TheLinesAreWorthEnough(decimal price, decimal shipping)
        => Assert.Equal(shipping, Apply("EUR", "DE", [Line(price, 1, 0m, "standard")]).ShippingTotal);

    [Fact]
    public void Shipping_Should_CountWhatIsLeftAfterDiscounts()
        => Assert.Equal(4.90m, Apply("EUR", "DE", [Line(60m, 1, 15m, "standard")]).ShippingTotal);

    private static Order Price(Random random, string currency)
    {
        var scale = (decimal)Math.Pow(10, Currencies.MinorUnits(currency));
        var lines = Enumerable.Range(0, random.Next(1, 8)).Select(_ =>
        {
            var price = random.Next(1, 100_000) / scale;
            var quantity = random.Next(1, 20);
            var discount = random.Next(0, 3) == 0 ? Currencies.Round(price * quantity * random.Next(0, 100) / 100m, currency) : 0m;
            return Line(price, quantity, discount, s_taxClasses[random.Next(s_taxClasses.Length)]);
        });
        return Apply(currency, s_countries[random.Next(s_countries.Length)], [.. lines]);
    }

    private static Order Apply(string currency, string country, IReadOnlyList<SealedLine> lines)
    {
        Address address = new() { Name = "Ada", Street = "Street 1", PostCode = "1", City = "City", Country = country };
        var order = new Order
        {
            Id = Guid.CreateVersion7(),
            Number = "2026-000001",
            Currency = currency,
            PaymentMethod = "CARD",
            ShippingAddress = address,
            BillingAddress = address,
            CreatedAt = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero),
        };
        OrderPricing.Apply(order, new BasketSealed(order.Id, null, 1, currency, lines, null, lines.Sum(l => l.Discount)), new CheckoutOptions());
        return order;
    }

    private static SealedLine Line(decimal price, int quantity, decimal discount, string taxClass)
        => new(Guid.CreateVersion7(), "SKU", "A thing", null, quantity, price, discount, taxClass);
}
