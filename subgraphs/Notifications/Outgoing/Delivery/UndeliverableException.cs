namespace EShop.Notifications.Outgoing.Delivery;

/// <summary>The message will not arrive however often it is tried.</summary>
internal sealed class UndeliverableException(string message, Exception? inner = null) : Exception(message, inner);
