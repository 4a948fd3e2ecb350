using EShop.Audit;
using EShop.Catalog.Data;
using EShop.Catalog.Imports;
using EShop.Catalog.Publication;
using EShop.Catalog.Seed;
using EShop.Defaults;
using EShop.Graph;
using EShop.Messaging;

namespace EShop.Catalog;

/// <summary>Registers Catalog in a process, alone or beside others.</summary>
public static class CatalogModule
{
    /// <summary>The name of the schema, the database and the queues.</summary>
    public const string Name = "catalog";

    public static IHostApplicationBuilder AddCatalog(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddServiceDefaults();
        builder.AddServiceDatabase<CatalogContext>(Name);
        builder.Services.AddAuditTrail<CatalogContext>();
        builder.AddDatabaseSeeder<CatalogSeeder>();
        builder.Services.AddEShopMessaging(builder.Configuration);
        builder.Services.AddMessagingModule<CatalogContext>(Name, _ => { });
        builder.Services.AddHostedService<PublicationScheduler>();
        builder.Services.AddOptions<ProductImportOptions>().BindConfiguration(ProductImportOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<ProductImporter>();
        builder.Services.AddSingleton<ProductImportQueue>();
        builder.Services.AddHostedService<ProductImportWorker>();
        builder.AddGraphQL(Name).AddCatalogTypes().AddShopDefaults();
        return builder;
    }

    public static IEndpointConventionBuilder MapCatalog(this IEndpointRouteBuilder endpoints, string path = "/graphql")
        => endpoints.MapGraphQL(path, schemaName: Name);
}
