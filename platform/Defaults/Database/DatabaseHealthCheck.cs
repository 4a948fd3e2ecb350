using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EShop.Defaults;

/// <summary>Healthy while the database answers.</summary>
internal sealed class DatabaseHealthCheck<TContext>(TContext context) : IHealthCheck
    where TContext : DbContext
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext healthCheck, CancellationToken cancellationToken = default)
        => await context.Database.CanConnectAsync(cancellationToken).ConfigureAwait(false)
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(healthCheck.Registration.FailureStatus, "The database does not answer.");
}
