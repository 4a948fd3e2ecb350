namespace EShop.Demo;

/// <summary>What became of an order of the demo shop.</summary>
public enum DemoOrderOutcome
{
    /// <summary>All of it arrived.</summary>
    Delivered,

    /// <summary>It is on its way.</summary>
    Shipped,

    /// <summary>Its first line arrived, the rest waits in a second parcel.</summary>
    PartlyDelivered,

    /// <summary>It is paid and waits to be packed.</summary>
    ToBeSent,

    /// <summary>It arrived, and its customer asks to send a unit back.</summary>
    ReturnRequested,

    /// <summary>Staff agreed to take a unit back.</summary>
    ReturnApproved,

    /// <summary>The unit is back.</summary>
    ReturnReceived,

    /// <summary>The unit's money was given back.</summary>
    ReturnRefunded,

    /// <summary>Its customer gave it up before it was paid.</summary>
    Cancelled,

    /// <summary>It was called off after it was paid; all money was given back.</summary>
    Refunded,

    /// <summary>The payment was not confirmed in time.</summary>
    Expired,

    /// <summary>The card was declined.</summary>
    Declined,

    /// <summary>It is paid, its parcel could not be booked, and staff have to look.</summary>
    InReview,

    /// <summary>It was placed just now: the shop goes on with it when it starts.</summary>
    Pending,
}
