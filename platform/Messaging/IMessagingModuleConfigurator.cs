using MassTransit;

namespace EShop.Messaging;

/// <summary>What a module contributes to the bus. Every endpoint name starts with the module's.</summary>
public interface IMessagingModuleConfigurator
{
    /// <summary>
    /// A consumer behind retry and inbox, on its own durable queue: `ReserveStockConsumer` of `inventory` listens on
    /// `inventory-reserve-stock`.
    /// </summary>
    IMessagingModuleConfigurator AddConsumer<TConsumer>(Action<IEndpointRegistrationConfigurator>? endpoint = null)
        where TConsumer : class, IConsumer;

    /// <summary>
    /// A consumer of which every instance of the service gets every message, on a temporary queue, without inbox or retry: for
    /// news that may be missed, such as a bell that tells readers to look at a table.
    /// </summary>
    IMessagingModuleConfigurator AddInstanceConsumer<TConsumer>()
        where TConsumer : class, IConsumer;

    /// <summary>A saga on its own durable queue, kept in the module's context.</summary>
    IMessagingModuleConfigurator AddSagaStateMachine<TStateMachine, TInstance>(Action<IEndpointRegistrationConfigurator>? endpoint = null)
        where TStateMachine : class, SagaStateMachine<TInstance>
        where TInstance : class, SagaStateMachineInstance;

    /// <summary>A saga with a definition that holds its own endpoint policy (partitioning, prefetch).</summary>
    IMessagingModuleConfigurator AddSagaStateMachine<TStateMachine, TInstance, TDefinition>(
        Action<IEndpointRegistrationConfigurator>? endpoint = null)
        where TStateMachine : class, SagaStateMachine<TInstance>
        where TInstance : class, SagaStateMachineInstance
        where TDefinition : class, ISagaDefinition<TInstance>;

    /// <summary><see cref="IRequestClient{TRequest}"/> for a request; it goes past the outbox, so a resolver may wait for it.</summary>
    IMessagingModuleConfigurator AddRequestClient<TRequest>(Uri destination, TimeSpan timeout)
        where TRequest : class;

    /// <inheritdoc cref="IStartupResumer"/>
    IMessagingModuleConfigurator AddStartupResumer<TResumer>()
        where TResumer : class, IStartupResumer;
}
