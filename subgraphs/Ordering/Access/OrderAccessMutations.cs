using EShop.Contracts;
using EShop.Ordering.Checkout;
using MassTransit;
using Microsoft.Extensions.Options;

namespace EShop.Ordering.Access;

[MutationType]
internal static partial class OrderAccessMutations
{
    /// <summary>Gives a token for one order to whoever knows its number and the secret that its checkout answered with.</summary>
    [Error<OrderAccessRefusedException>]
    [Error<CheckoutUnavailableException>]
    public static async Task<OrderAccessGrant> OrderAccessAsync(
        string number,
        string secret,
        [Service] OrderGate gate,
        IRequestClient<IssueOrderAccess> identity,
        IOptions<CheckoutOptions> options,
        CancellationToken cancellationToken)
    {
        var order = await gate.OpenAsync(number, secret, cancellationToken) ?? throw new OrderAccessRefusedException();
        try
        {
            var answer = await identity.GetResponse<OrderAccessIssued>(
                new IssueOrderAccess(order.Id, options.Value.OrderAccessLifetime), cancellationToken);
            return new OrderAccessGrant(answer.Message.Token, answer.Message.ExpiresAt, order);
        }
        catch (Exception exception) when (exception is RequestTimeoutException or RequestFaultException)
        {
            throw new CheckoutUnavailableException();
        }
    }
}
