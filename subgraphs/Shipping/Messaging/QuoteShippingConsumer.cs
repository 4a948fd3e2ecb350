using EShop.Contracts;
using EShop.Shipping.Quotes;
using MassTransit;

namespace EShop.Shipping.Messaging;

/// <summary>Tells a checkout what its parcel costs.</summary>
internal sealed class QuoteShippingConsumer(ShippingCalculator calculator) : IConsumer<QuoteShipping>
{
    public async Task Consume(ConsumeContext<QuoteShipping> context)
    {
        var message = context.Message;
        var (quote, problem) = await calculator.QuoteAsync(
            message.MethodId,
            new Parcel(message.Country, message.PostalCode, message.WeightGrams, message.Subtotal, message.Currency),
            context.CancellationToken);
        if (quote is null)
        {
            await context.RespondAsync(new ShippingRefused(message.OrderId, problem!, TextOf(problem!)));
            return;
        }

        await context.RespondAsync(new ShippingQuoted(
            message.OrderId, quote.Method.Id, quote.Method.Code, quote.Method.Name, quote.Amount, quote.Currency,
            quote.EarliestDelivery, quote.LatestDelivery));
    }

    private static string TextOf(string problem) => problem switch
    {
        ShippingProblemCodes.MethodNotFound => "There is no such shipping method.",
        ShippingProblemCodes.TooHeavy => "The parcel is too heavy for this shipping method.",
        ShippingProblemCodes.CurrencyNotOffered => "There is no shipping price in this currency.",
        _ => "The shop does not send to this address.",
    };
}
