using MassTransit;
using MassTransit.Configuration;
using MassTransit.EntityFrameworkCoreIntegration;
using MassTransit.Saga;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Messaging.Sagas;

internal sealed class SagaRepositoryConfigurator<TSaga>(IServiceCollection services) : IEntityFrameworkSagaRepositoryConfigurator<TSaga>
    where TSaga : class, ISaga
{
    public ConcurrencyMode ConcurrencyMode { private get; set; } = ConcurrencyMode.Pessimistic;

    public void ExistingDbContext<TContext>()
        where TContext : DbContext
    {
        services.AddSingleton(new SagaLocking<TSaga>(ConcurrencyMode == ConcurrencyMode.Pessimistic));
        services.RegisterLoadSagaRepository<TSaga, SagaRepositoryContextFactory<TSaga, TContext>>();
        services.RegisterQuerySagaRepository<TSaga, SagaRepositoryContextFactory<TSaga, TContext>>();
        services.RegisterSagaRepository<TSaga, TContext, SagaConsumeContextFactory<TContext, TSaga>,
            SagaRepositoryContextFactory<TSaga, TContext>>();
    }
}
