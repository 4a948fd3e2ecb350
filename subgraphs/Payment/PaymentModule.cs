using EShop.Audit;
using EShop.Defaults;
using EShop.Graph;
using EShop.Messaging;
using EShop.Payment.Data;
using EShop.Payment.Messaging;
using EShop.Payment.Payments;
using EShop.Payment.Providers;
using EShop.Payment.Seed;
using EShop.Payment.Simulator;
using EShop.Payment.Webhooks;

namespace EShop.Payment;

/// <summary>Registers Payment in a process, alone or beside others.</summary>
public static class PaymentModule
{
    /// <summary>The name of the schema, the database and the queues.</summary>
    public const string Name = "payment";

    // Commands hold a connection while the provider answers, and the simulated provider needs connections of the same pool: all commands
    // together must leave it some.
    private const int ConcurrentCommands = 2;

    public static IHostApplicationBuilder AddPayment(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddServiceDefaults();
        builder.AddServiceDatabase<PaymentContext>(Name);
        builder.Services.AddAuditTrail<PaymentContext>();
        builder.Services
            .AddOptions<PaymentOptions>()
            .Bind(builder.Configuration.GetSection(PaymentOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddHttpClient(HttpPaymentProvider.ClientName, c => c.Timeout = TimeSpan.FromSeconds(10));
        builder.Services.AddSingleton<ProviderAddress>();
        builder.Services.AddSingleton<IPaymentProvider, HttpPaymentProvider>();
        builder.Services.AddScoped<PaymentDesk>();
        builder.Services.AddScoped<WebhookProcessor>();
        if (IsSimulated(builder.Configuration, builder.Environment))
        {
            builder.Services.AddScoped<ProviderSimulator>();
            builder.Services.AddHostedService<WebhookSender>();
        }

        builder.AddDatabaseSeeder<PaymentSeeder>();
        builder.Services.AddEShopMessaging(builder.Configuration);
        builder.Services.AddMessagingModule<PaymentContext>(Name, m =>
        {
            m.AddConsumer<AuthorizePaymentConsumer>(e => e.ConcurrentMessageLimit = ConcurrentCommands);
            m.AddConsumer<ConfirmPaymentConsumer>(e => e.ConcurrentMessageLimit = ConcurrentCommands);
            m.AddConsumer<CapturePaymentConsumer>(e => e.ConcurrentMessageLimit = ConcurrentCommands);
            m.AddConsumer<VoidPaymentConsumer>(e => e.ConcurrentMessageLimit = ConcurrentCommands);
            m.AddConsumer<RefundPaymentConsumer>(e => e.ConcurrentMessageLimit = ConcurrentCommands);
            m.AddConsumer<UserErasedConsumer>();
            m.AddStartupResumer<WebhookResumer>();
        });
        builder.AddGraphQL(Name).AddPaymentTypes().AddShopDefaults();
        return builder;
    }

    public static IEndpointConventionBuilder MapPayment(this WebApplication app, string path = "/graphql")
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapWebhooks();
        if (IsSimulated(app.Configuration, app.Environment))
        {
            app.MapSimulator();
        }

        return app.MapGraphQL(path, schemaName: Name);
    }

    private static bool IsSimulated(IConfiguration configuration, IHostEnvironment environment)
        => configuration.GetValue<bool?>($"{PaymentOptions.Section}:{nameof(PaymentOptions.EnableSimulator)}") ?? environment.IsDevelopment();
}
