using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EShop.Audit;

/// <summary>Registers the audit trail of a service.</summary>
public static class AuditDefaults
{
    /// <summary>Has changes by staff recorded in the database they are made in; its model needs <see cref="AuditModel.AddAuditEntities"/>.</summary>
    public static IServiceCollection AddAuditTrail<TContext>(this IServiceCollection services)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.TryAddSingleton<AuditActor>();
        services.TryAddSingleton<AuditInterceptor>();
        return services.ConfigureDbContext<TContext>((provider, options) => options.AddInterceptors(provider.GetRequiredService<AuditInterceptor>()));
    }
}
