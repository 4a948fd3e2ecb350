namespace EShop.Notifications.Outgoing;

[ObjectType<OutgoingMessage>]
public static partial class OutgoingMessageNode
{
    /// <summary>Names it in `retryOutgoingMessage`.</summary>
    [BindMember(nameof(OutgoingMessage.Id))]
    [ID<OutgoingMessage>]
    public static Guid GetId([Parent(requires: nameof(OutgoingMessage.Id))] OutgoingMessage message) => message.Id;
}
