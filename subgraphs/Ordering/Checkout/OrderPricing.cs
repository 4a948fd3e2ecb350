using EShop.Contracts;
using EShop.Graph;
using EShop.Ordering.Orders;

namespace EShop.Ordering.Checkout;

/// <summary>
/// Turns sealed lines into priced ones: every amount is exact to the minor unit, and sums are sums of what is shown. Sending is a service: it is taxed
/// at the standard rate of the country of destination, like the lines either on top or within.
/// </summary>
internal static class OrderPricing
{
    public static void Apply(Order order, BasketSealed basket, ShippingQuoted? shipping, CheckoutOptions options)
    {
        var currency = basket.Currency;
        var country = order.ShippingAddress.Country;
        order.PricesIncludeTax = options.IncludesTax(country);
        var position = 0;
        foreach (var line in basket.Lines)
        {
            var price = LinePrice(line, currency);
            var rate = TaxRates.Get(country, line.TaxClass);
            var tax = TaxOf(price, rate, order);
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
                WeightGrams = line.WeightGrams,
                UnitPrice = line.UnitPrice,
                Discount = line.Discount,
                TaxRate = rate,
                Tax = tax,
                Total = order.PricesIncludeTax ? price : price + tax,
            });
        }

        order.VoucherCode = basket.VoucherCode;
        order.ShippingMethodId = shipping?.MethodId;
        order.ShippingMethodCode = shipping?.MethodCode;
        order.ShippingMethodName = shipping?.MethodName;
        order.ShippingTotal = Currencies.Round(shipping?.Price ?? 0m, currency);
        order.ShippingTax = TaxOf(order.ShippingTotal, TaxRates.Get(country, TaxRates.Standard), order);
        order.LinesTotal = order.Lines.Sum(l => Currencies.Round(l.UnitPrice * l.Quantity, currency));
        order.DiscountTotal = order.Lines.Sum(l => l.Discount);
        order.TaxTotal = order.Lines.Sum(l => l.Tax) + order.ShippingTax;
        order.GrandTotal = order.Lines.Sum(l => l.Total) + order.ShippingPaid;
    }

    /// <summary>What the lines cost after discounts, as they are priced.</summary>
    public static decimal SubtotalOf(BasketSealed basket) => basket.Lines.Sum(l => LinePrice(l, basket.Currency));

    private static decimal LinePrice(SealedLine line, string currency) => Currencies.Round(line.UnitPrice * line.Quantity, currency) - line.Discount;

    private static decimal TaxOf(decimal price, decimal rate, Order order)
        => order.PricesIncludeTax
            ? price - Currencies.Round(price / (1 + rate), order.Currency)
            : Currencies.Round(price * rate, order.Currency);
}
