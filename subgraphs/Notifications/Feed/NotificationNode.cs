using EShop.Notifications.Orders;
using EShop.Notifications.Products;

namespace EShop.Notifications.Feed;

[ObjectType<Notification>]
public static partial class NotificationNode
{
    /// <summary>The order it is about.</summary>
    [BindMember(nameof(Notification.OrderId))]
    public static Order? GetOrder([Parent(requires: nameof(Notification.OrderId))] Notification notification)
        => notification.OrderId is { } id ? new Order(id) : null;

    /// <summary>The product it is about.</summary>
    [BindMember(nameof(Notification.ProductId))]
    public static Product? GetProduct([Parent(requires: nameof(Notification.ProductId))] Notification notification)
        => notification.ProductId is { } id ? new Product(id) : null;
}
