namespace EShop.Notifications.Outgoing;

/// <summary>Where a message stands.</summary>
public enum OutgoingMessageStatus
{
    /// <summary>It is sent when it is due.</summary>
    Pending,

    /// <summary>It was handed over.</summary>
    Sent,

    /// <summary>Every try failed. Staff may have it tried again.</summary>
    Dead,

    /// <summary>There was no use in sending it any more: it expired, or its receiver's account was deleted.</summary>
    Discarded
}
