using MassTransit.EntityFrameworkCoreIntegration;

namespace MassTransit;

/// <summary>Keeps sagas in PostgreSQL through EF Core, under the names of MassTransit's EF Core package.</summary>
public static class EntityFrameworkSagaRepositoryRegistrationExtensions
{
    /// <example><c>.EntityFrameworkRepository(r => r.ExistingDbContext&lt;OrderingDbContext&gt;())</c></example>
    public static ISagaRegistrationConfigurator<T> EntityFrameworkRepository<T>(
        this ISagaRegistrationConfigurator<T> configurator, Action<IEntityFrameworkSagaRepositoryConfigurator<T>> configure)
        where T : class, ISaga
    {
        ArgumentNullException.ThrowIfNull(configure);
        return configurator.Repository(services =>
            configure(new EShop.Messaging.Sagas.SagaRepositoryConfigurator<T>(services)));
    }
}
