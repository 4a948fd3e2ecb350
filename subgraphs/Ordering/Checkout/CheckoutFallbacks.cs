using System.Security.Claims;
using EShop.Contracts;
using EShop.Defaults;
using MassTransit;

namespace EShop.Ordering.Checkout;

/// <summary>Fills in what an input leaves out from what Identity knows of the customer.</summary>
internal sealed partial class CheckoutFallbacks(IRequestClient<DescribeCustomer> customers, ILogger<CheckoutFallbacks> logger)
{
    public async Task<CheckoutInput> CompleteAsync(CheckoutInput input, ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        if (caller.IsGuest || caller.UserId is not { } userId || (input.ShippingAddress is not null && input.Contact is not null))
        {
            return input;
        }

        var customer = await DescribeAsync(userId, cancellationToken);
        return input with
        {
            ShippingAddress = input.ShippingAddress ?? ToInput(customer?.DefaultShippingAddress),
            BillingAddress = input.BillingAddress ?? ToInput(customer?.DefaultBillingAddress),
            Contact = input.Contact ?? new CheckoutContactInput(customer?.Email, customer?.Phone),
        };
    }

    /// <summary>Without an answer the input stands as it is: what is missing then is told as any missing thing.</summary>
    private async Task<CustomerDescribed?> DescribeAsync(Guid userId, CancellationToken cancellationToken)
    {
        try
        {
            return (await customers.GetResponse<CustomerDescribed>(new DescribeCustomer(userId), cancellationToken)).Message;
        }
        catch (Exception exception) when (exception is RequestTimeoutException or RequestFaultException)
        {
            LogSilent(exception, userId);
            return null;
        }
    }

    private static AddressInput? ToInput(ShippingAddress? address) => address is null
        ? null
        : new AddressInput(
            address.Name, address.Street, address.PostalCode, address.City, address.Country, address.Company, address.Street2, address.Region);

    [LoggerMessage(EventId = 5102, Level = LogLevel.Warning, Message = "Identity did not say what a checkout of {UserId} falls back to.")]
    private partial void LogSilent(Exception exception, Guid userId);
}
