using EShop.Audit;
using EShop.Defaults;
using EShop.Graph;
using EShop.Messaging;
using EShop.Notifications.Contacts;
using EShop.Notifications.Data;
using EShop.Notifications.Feed;
using EShop.Notifications.Messaging;
using EShop.Notifications.Occasions;
using EShop.Notifications.Outgoing;
using EShop.Notifications.Outgoing.Delivery;
using EShop.Notifications.Preferences;

namespace EShop.Notifications;

/// <summary>Registers Notifications in a process, alone or beside others.</summary>
public static class NotificationsModule
{
    /// <summary>The name of the schema, the database and the queues.</summary>
    public const string Name = "notifications";

    public static IHostApplicationBuilder AddNotifications(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddServiceDefaults();
        builder.AddServiceDatabase<NotificationsContext>(Name);
        builder.Services.AddAuditTrail<NotificationsContext>();
        builder.Services
            .AddOptions<DeliveryOptions>()
            .Bind(builder.Configuration.GetSection(DeliveryOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        var delivery = builder.Configuration.GetSection(DeliveryOptions.Section).Get<DeliveryOptions>() ?? new DeliveryOptions();
        if (string.IsNullOrEmpty(delivery.SmtpHost))
        {
            builder.Services.AddKeyedSingleton<IMessageCarrier, MailSpool>(NotificationChannel.Email);
        }
        else
        {
            builder.Services.AddKeyedSingleton<IMessageCarrier, SmtpCarrier>(NotificationChannel.Email);
        }

        builder.Services.AddKeyedSingleton<IMessageCarrier, SmsSpool>(NotificationChannel.Sms);
        builder.Services.AddSingleton<OutgoingMessageSender>();
        builder.Services.AddHostedService<OutgoingMessageWorker>();
        builder.Services.AddSingleton<NotificationBells>();
        builder.Services.AddSingleton<NotificationStream>();
        builder.Services.AddScoped<ContactBook>();
        builder.Services.AddScoped<OccasionDesk>();
        builder.Services.AddScoped<PreferenceBook>();
        builder.Services.AddEShopMessaging(builder.Configuration);
        builder.Services.AddMessagingModule<NotificationsContext>(Name, m =>
        {
            m.AddConsumer<UserRegisteredConsumer>();
            m.AddConsumer<UserProfileChangedConsumer>();
            m.AddConsumer<UserErasedConsumer>();
            m.AddConsumer<PasswordResetRequestedConsumer>();
            m.AddConsumer<ContactConfirmationRequestedConsumer>();
            m.AddConsumer<OrderPlacedConsumer>();
            m.AddConsumer<OrderConfirmedConsumer>();
            m.AddConsumer<OrderPaidConsumer>();
            m.AddConsumer<OrderRejectedConsumer>();
            m.AddConsumer<OrderExpiredConsumer>();
            m.AddConsumer<OrderCancelledConsumer>();
            m.AddConsumer<OrderRefundedConsumer>();
            m.AddConsumer<OrderReturnChangedConsumer>();
            m.AddConsumer<ShipmentShippedConsumer>();
            m.AddConsumer<ShipmentDeliveredConsumer>();
            m.AddConsumer<BackInStockConsumer>();
            m.AddInstanceConsumer<NotificationFiledConsumer>();
        });
        builder.AddGraphQL(Name).AddNotificationsTypes().AddShopDefaults();
        return builder;
    }

    public static IEndpointConventionBuilder MapNotifications(this IEndpointRouteBuilder endpoints, string path = "/graphql")
        => endpoints.MapGraphQL(path, schemaName: Name);
}
