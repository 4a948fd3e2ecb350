using EShop.Contracts;
using EShop.Ordering.Orders;
using MassTransit;
using Microsoft.Extensions.Options;

namespace EShop.Ordering.Checkout;

/// <summary>Asks Shipping what sending an order costs.</summary>
internal sealed class ShippingQuotes(IRequestClient<QuoteShipping> shipping, IOptions<CheckoutOptions> options)
{
    /// <summary>Null where the shop ships nothing.</summary>
    public async Task<ShippingQuoted?> QuoteAsync(
        Guid orderId,
        Guid? methodId,
        Address address,
        BasketSealed basket,
        CancellationToken cancellationToken)
    {
        if (!options.Value.ShippingEnabled)
        {
            return methodId is null
                ? null
                : throw new ShippingNotPossibleException(ShippingProblemCodes.MethodNotFound, "There is no such shipping method.");
        }

        var request = new QuoteShipping(
            orderId,
            methodId,
            address.Country,
            address.PostalCode,
            basket.Lines.Sum(l => l.WeightGrams * l.Quantity),
            OrderPricing.SubtotalOf(basket),
            basket.Currency);
        try
        {
            var response = await shipping.GetResponse<ShippingQuoted, ShippingRefused>(request, cancellationToken);
            if (response.Is(out Response<ShippingQuoted>? quote))
            {
                return quote.Message;
            }

            var refusal = (ShippingRefused)response.Message;
            throw new ShippingNotPossibleException(refusal.Code, refusal.Message);
        }
        catch (Exception exception) when (exception is RequestTimeoutException or RequestFaultException)
        {
            throw new CheckoutUnavailableException();
        }
    }
}
