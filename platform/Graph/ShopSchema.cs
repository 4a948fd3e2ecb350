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
            .ModifyRequestOptions(o => o.IncludeExceptionDetails = false);
}
