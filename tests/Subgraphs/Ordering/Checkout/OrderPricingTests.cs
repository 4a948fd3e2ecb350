using EShop.Contracts;
using EShop.Graph;
using EShop.Ordering.Checkout;
using EShop.Ordering.Orders;
using EShop.Ordering.Tests.Support;

namespace EShop.Ordering.Tests.Checkout;

/// <summary>Amounts of orders, over many baskets.</summary>
public sealed class OrderPricingTests
{
    private static readonly string[] s_countries = ["DE", "AT", "CH", "FR", "US", "SE", "XX"];
    private static readonly string[] s_taxClasses = ["standard", "reduced", "zero"];

    [Theory]
    [InlineData("JPY", false)]
    [InlineData("EUR", false)]
    [InlineData("KWD", false)]
    [InlineData("JPY", true)]
    [InlineData("EUR", true)]
    [InlineData("KWD", true)]
    public void Totals_Should_BeExactSumsOfWhatIsShown(string currency, bool inclusive)
    {
        var random = new Random(20260301);
        for (var round = 0; round < 2000; round++)
        {
            var order = Price(random, currency, inclusive);

            Assert.Equal(order.GrandTotal, order.Lines.Sum(l => l.Total) + order.ShippingPaid);
            Assert.Equal(
                order.GrandTotal, order.LinesTotal - order.DiscountTotal + order.ShippingTotal + (inclusive ? 0m : order.TaxTotal));
            Assert.Equal(order.TaxTotal, order.Lines.Sum(l => l.Tax) + order.ShippingTax);
            Assert.All(
                order.Lines.SelectMany(l => new[] { l.Tax, l.Total }).Concat([order.LinesTotal, order.ShippingTotal, order.ShippingTax, order.GrandTotal]),
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
    [InlineData(false, 0.95, 105.95)] // 19 % of 5 on top
    [InlineData(true, 0.80, 105.00)] // 5 − 5 / 1.19 within
    public void Shipping_Should_BeTaxedAtTheStandardRate_When_TheLinesAreNotTaxed(bool inclusive, decimal tax, decimal total)
    {
        var options = new CheckoutOptions { PricesIncludeTax = inclusive };

        var order = Apply("EUR", "DE", [Line(100m, 1, 0m, "ZERO")], 5m, options);

        Assert.Equal((5m, tax, tax, total), (order.ShippingTotal, order.ShippingTax, order.TaxTotal, order.GrandTotal));
    }

    [Fact]
    public void Prices_Should_ContainTheTax_When_TheCountryIsSoConfigured()
    {
        var options = new CheckoutOptions { PricesIncludeTaxIn = { "at" } };

        var austria = Apply("EUR", "AT", [Line(120m, 1, 0m, "STANDARD")], options: options);
        var germany = Apply("EUR", "DE", [Line(120m, 1, 0m, "STANDARD")], options: options);

        Assert.Equal((true, 20m, 120m), (austria.PricesIncludeTax, austria.TaxTotal, austria.GrandTotal));
        Assert.Equal((false, 22.80m, 142.80m), (germany.PricesIncludeTax, germany.TaxTotal, germany.GrandTotal));
    }

    private static Order Price(Random random, string currency, bool inclusive = false)
    {
        var scale = (decimal)Math.Pow(10, Currencies.MinorUnits(currency));
        var lines = Enumerable.Range(0, random.Next(1, 8)).Select(_ =>
        {
            var price = random.Next(1, 100_000) / scale;
            var quantity = random.Next(1, 20);
            var discount = random.Next(0, 3) == 0 ? Currencies.Round(price * quantity * random.Next(0, 100) / 100m, currency) : 0m;
            return Line(price, quantity, discount, s_taxClasses[random.Next(s_taxClasses.Length)]);
        });
        return Apply(
            currency,
            s_countries[random.Next(s_countries.Length)],
            [.. lines],
            random.Next(0, 2000) / scale,
            new CheckoutOptions { PricesIncludeTax = inclusive });
    }

    private static Order Apply(
        string currency, string country, IReadOnlyList<SealedLine> lines, decimal shipping = 0m, CheckoutOptions? options = null)
    {
        Address address = new() { Name = "Ada", Street = "Street 1", PostalCode = "1", City = "City", Country = country };
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
        var quote = Answers.Quoted(new QuoteShipping(order.Id, null, country, null, 0, 0m, currency), shipping);
        OrderPricing.Apply(
            order,
            new BasketSealed(order.Id, null, 1, currency, lines, null, lines.Sum(l => l.Discount)),
            quote,
            options ?? new CheckoutOptions());
        return order;
    }

    private static SealedLine Line(decimal price, int quantity, decimal discount, string taxClass)
        => new(Guid.CreateVersion7(), "SKU", "A thing", null, quantity, price, discount, taxClass);
}
