using EShop.Contracts;
using EShop.Graph;
using EShop.Ordering.Orders;

namespace EShop.Ordering.Checkout;

/// <summary>Turns sealed lines into priced ones: every amount is exact to the minor unit, and sums are sums of what is shown.</summary>
internal static class OrderPricing
{
    public static void Apply(Order order, BasketSealed basket, CheckoutOptions options)
    {
        var currency = basket.Currency;
        var position = 0;
        foreach (var line in basket.Lines)
        {
            var net = Currencies.Round(line.UnitPrice * line.Quantity, currency) - line.Discount;
            var rate = TaxRates.Get(order.ShippingAddress.Country, line.TaxClass);
            var tax = Currencies.Round(net * rate, currency);
            order.Lines.Add(new OrderLine
            {
                Id = Guid.CreateVersion7(order.CreatedAt),
                OrderId = order.Id,
                Position = position++,
                ProductId = line.ProductId,
                Sku = line.Sku,
                Name = line.Name,
                ImageUrl = line.ImageUrl,
                Quantity = line.Quantity,
                UnitPrice = line.UnitPrice,
                Discount = line.Discount,
                TaxRate = rate,
                Tax = tax,
                Total = net + tax,
            });
        }

        order.LinesTotal = order.Lines.Sum(l => Currencies.Round(l.UnitPrice * l.Quantity, currency));
        order.DiscountTotal = order.Lines.Sum(l => l.Discount);
        order.TaxTotal = order.Lines.Sum(l => l.Tax);
        order.ShippingTotal = order.LinesTotal - order.DiscountTotal >= options.FreeShippingFrom ? 0m : Currencies.Round(options.ShippingFee, currency);
        order.GrandTotal = order.LinesTotal - order.DiscountTotal + order.TaxTotal + order.ShippingTotal;
    }
}
