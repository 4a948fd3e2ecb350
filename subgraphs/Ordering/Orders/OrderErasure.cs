namespace EShop.Ordering.Orders;

/// <summary>Forgets whose an order was. What was sold, for how much, and to which country stays: the books need it.</summary>
internal static class OrderErasure
{
    public static void Apply(Order order, DateTimeOffset now)
    {
        order.IsErasureAsked = true;
        order.ErasedAt = now;
        order.ContactEmail = null;
        order.ContactPhone = null;
        order.PaymentToken = null;
        order.PaymentActionUrl = null;
        order.SecretHash = null;

        // Why it came to nothing may be the customer's own words; the code stays.
        order.Reason = null;
        Erase(order.ShippingAddress);
        Erase(order.BillingAddress);
    }

    private static void Erase(Address address)
    {
        address.Name = "";
        address.Company = null;
        address.Street = "";
        address.Street2 = null;
        address.PostalCode = "";
        address.City = "";
        address.Region = null;
    }
}
