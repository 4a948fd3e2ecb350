using EShop.Audit;
using EShop.Basket.Baskets;
using EShop.Basket.Data;
using EShop.Basket.Messaging;
using EShop.Basket.Seed;
using EShop.Basket.Vouchers;
using EShop.Defaults;
using EShop.Graph;
using EShop.Messaging;

namespace EShop.Basket;

/// <summary>Registers Basket in a process, alone or beside others.</summary>
public static class BasketModule
{
    /// <summary>The name of the schema, the database and the queues.</summary>
    public const string Name = "basket";

    public static IHostApplicationBuilder AddBasket(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddServiceDefaults();
        builder.AddServiceDatabase<BasketContext>(Name);
        builder.Services.AddAuditTrail<BasketContext>();
        builder.Services.AddScoped<BasketStore>();
        builder.Services.AddScoped<BasketMerge>();
        builder.Services.AddScoped<VoucherUses>();
        builder.Services.Configure<BasketExpiryOptions>(builder.Configuration.GetSection(BasketExpiryOptions.Section));
        builder.Services.AddHostedService<GuestBasketExpiry>();
        builder.AddDatabaseSeeder<BasketSeeder>();
        builder.Services.AddEShopMessaging(builder.Configuration);
        builder.Services.AddMessagingModule<BasketContext>(Name, m =>
        {
            m.AddConsumer<ProductConsumer>();
            m.AddConsumer<SealBasketConsumer>();
            m.AddConsumer<UnsealBasketConsumer>();
            m.AddConsumer<GuestSignedInConsumer>();
            m.AddConsumer<UserErasedConsumer>();
        });
        builder.AddGraphQL(Name).AddBasketTypes().AddShopDefaults();
        return builder;
    }

    public static IEndpointConventionBuilder MapBasket(this IEndpointRouteBuilder endpoints, string path = "/graphql")
        => endpoints.MapGraphQL(path, schemaName: Name);
}
