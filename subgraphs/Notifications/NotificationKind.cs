namespace EShop.Notifications;

/// <summary>What a notification is about.</summary>
public enum NotificationKind
{
    /// <summary>An account was opened.</summary>
    Welcome,

    /// <summary>A new password was asked for. Cannot be switched off.</summary>
    PasswordReset,

    /// <summary>A contact is to be confirmed. Cannot be switched off.</summary>
    ContactConfirmation,

    /// <summary>An order was taken.</summary>
    OrderPlaced,

    /// <summary>An order will be fulfilled.</summary>
    OrderConfirmed,

    /// <summary>An order was paid.</summary>
    OrderPaid,

    /// <summary>An order could not be taken.</summary>
    OrderRejected,

    /// <summary>An order was not paid in time.</summary>
    OrderExpired,

    /// <summary>An order was cancelled.</summary>
    OrderCancelled,

    /// <summary>Money was paid back.</summary>
    OrderRefunded,

    /// <summary>A return has moved on.</summary>
    OrderReturn,

    /// <summary>A parcel is on its way.</summary>
    ShipmentShipped,

    /// <summary>A parcel has arrived.</summary>
    ShipmentDelivered,

    /// <summary>A product can be bought again.</summary>
    BackInStock
}
