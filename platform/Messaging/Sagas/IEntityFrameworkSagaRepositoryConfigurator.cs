using Microsoft.EntityFrameworkCore;

namespace MassTransit.EntityFrameworkCoreIntegration;

/// <summary>Chooses where the instances of a saga are kept.</summary>
public interface IEntityFrameworkSagaRepositoryConfigurator<TSaga>
    where TSaga : class, ISaga
{
    /// <summary>
    /// Pessimistic (the default) locks the row while a message is handled; optimistic relies on the row version, so that a
    /// conflict costs a retry. Set before <see cref="ExistingDbContext{TContext}"/>.
    /// </summary>
    ConcurrencyMode ConcurrencyMode { set; }

    /// <summary>Uses the scope's context, which is the inbox's where there is one.</summary>
    void ExistingDbContext<TContext>()
        where TContext : DbContext;
}
