using Microsoft.Extensions.DependencyInjection;

namespace EShop.Graph;

/// <summary>What the schemas of all services have in common.</summary>
public static class ShopSchema
{
    /// <summary>Lists are connections with filters and orders, mutations have inputs and typed errors, ids are global; gateways may send batches.</summary>
    public static IRequestExecutorBuilder AddShopDefaults(this IRequestExecutorBuilder builder)
        => builder
            .AddFiltering()
            .AddSorting()
            .AddPagingArguments()
            .AddDbContextCursorPagingProvider()
            .AddMutationConventions()
            .AddGlobalObjectIdentification()
            .AddAuthorization()
            .AddInMemorySubscriptions()
            .ModifyPagingOptions(o => o.IncludeTotalCount = true)
            .ModifyServerOptions(o => o.Batching = AllowedBatching.All)
            // Whoever calls a source schema is the gateway: it judges what a client's operation costs.
            .ModifyCostOptions(o => o.EnforceCostLimits = false)
            .ModifyRequestOptions(o => o.IncludeExceptionDetails = false);
}
