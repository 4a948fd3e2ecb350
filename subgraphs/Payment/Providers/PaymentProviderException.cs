namespace EShop.Payment.Providers;

/// <summary>The provider cannot be reached, or answered what makes no sense. Asking again may help.</summary>
internal sealed class PaymentProviderException(string message, Exception? inner = null) : Exception(message, inner);
