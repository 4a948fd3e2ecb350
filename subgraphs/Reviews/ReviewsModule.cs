using EShop.Audit;
using EShop.Defaults;
using EShop.Graph;
using EShop.Messaging;
using EShop.Reviews.Data;
using EShop.Reviews.Messaging;
using EShop.Reviews.Products;
using EShop.Reviews.Reviews;
using EShop.Reviews.Seed;

namespace EShop.Reviews;

/// <summary>Registers Reviews in a process, alone or beside others.</summary>
public static class ReviewsModule
{
    /// <summary>The name of the schema, the database and the queues.</summary>
    public const string Name = "reviews";

    public static IHostApplicationBuilder AddReviews(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddServiceDefaults();
        builder.AddServiceDatabase<ReviewsContext>(Name);
        builder.Services.AddAuditTrail<ReviewsContext>();
        builder.Services.AddScoped<RatingBook>();
        builder.Services.AddScoped<ReviewVotes>();
        builder.AddDatabaseSeeder<ReviewsSeeder>();
        builder.Services.AddEShopMessaging(builder.Configuration);
        builder.Services.AddMessagingModule<ReviewsContext>(Name, m =>
        {
            m.AddConsumer<OrderLinesDeliveredConsumer>();
            m.AddConsumer<UserErasedConsumer>();
        });
        builder.AddGraphQL(Name).AddReviewsTypes().AddShopDefaults();
        return builder;
    }

    public static IEndpointConventionBuilder MapReviews(this IEndpointRouteBuilder endpoints, string path = "/graphql")
        => endpoints.MapGraphQL(path, schemaName: Name);
}
