namespace EShop.Ordering.Checkout;

/// <summary>How an order is paid.</summary>
public enum CheckoutPaymentMethod
{
    /// <summary>By card.</summary>
    Card,

    /// <summary>Somebody outside confirms that the money came.</summary>
    ExternalConfirmation,
}
