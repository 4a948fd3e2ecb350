using EShop.Graph;
using EShop.Ordering.Orders;
using EShop.Ordering.Refunds;

namespace EShop.Ordering.Tests.Refunds;

/// <summary>Whatever the split, what is given back sums to what was paid.</summary>
public sealed class RefundPricingTests
{
    [Theory]
    [InlineData("JPY", false)]
    [InlineData("EUR", false)]
    [InlineData("KWD", false)]
    [InlineData("JPY", true)]
    [InlineData("EUR", true)]
    [InlineData("KWD", true)]
    public void Refunds_Should_SumToWhatWasPaid_When_UnitsComeBackInAnyOrder(string currency, bool inclusive)
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var order = NewOrder(random, currency, inclusive);
            var refunded = 0m;
            while (order.Lines.Where(l => l.RefundedQuantity < l.Quantity).ToArray() is { Length: > 0 } open)
            {
                var line = open[random.Next(open.Length)];
                var refund = NewRefund(order);
                RefundPricing.AddLine(order, refund, line, random.Next(1, line.Quantity - line.RefundedQuantity + 1));
                line.RefundedQuantity += refund.Lines[0].Quantity;
                Assert.True(refund.Lines[0].Amount >= 0 && Currencies.IsExact(refund.Lines[0].Amount, currency));
                refunded += refund.Lines[0].Amount;
            }

            Assert.Equal(order.GrandTotal, refunded + order.ShippingPaid);
        }
    }

    [Theory]
    [InlineData("JPY")]
    [InlineData("EUR")]
    [InlineData("KWD")]
    public void Spread_Should_SumToTheWhole(string currency)
    {
        var random = new Random(11);
        var scale = (decimal)Math.Pow(10, Currencies.MinorUnits(currency));
        for (var round = 0; round < 1000; round++)
        {
            var amount = random.Next(0, 100_000) / scale;
            decimal[] weights = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => (decimal)random.Next(1, 500))];

            var parts = Allocation.Spread(amount, weights, currency);

            Assert.Equal(amount, parts.Sum());
            Assert.All(parts, p => Assert.True(p >= 0 && Currencies.IsExact(p, currency)));
        }
    }

    private static OrderRefund NewRefund(Order order) => new() { Id = Guid.CreateVersion7(), OrderId = order.Id, Reason = "" };

    private static Order NewOrder(Random random, string currency, bool inclusive)
    {
        var scale = (decimal)Math.Pow(10, Currencies.MinorUnits(currency));
        Address address = new() { Name = "Ada", Street = "Street 1", PostalCode = "1", City = "City", Country = "DE" };
        var order = new Order
        {
            Id = Guid.CreateVersion7(),
            Number = "2026-000001",
            Currency = currency,
            PaymentMethod = "CARD",
            PricesIncludeTax = inclusive,
            ShippingAddress = address,
            BillingAddress = address,
            ShippingTotal = random.Next(0, 900) / scale,
        };
        order.ShippingTax = Currencies.Round(order.ShippingTotal * 0.19m, currency);
        for (var i = 0; i < random.Next(1, 5); i++)
        {
            order.Lines.Add(new OrderLine
            {
                Id = Guid.CreateVersion7(),
                Sku = "SKU",
                Name = "A thing",
                Quantity = random.Next(1, 12),
                Total = random.Next(0, 50_000) / scale,
            });
        }

        order.GrandTotal = order.Lines.Sum(l => l.Total) + order.ShippingPaid;
        return order;
    }
}
