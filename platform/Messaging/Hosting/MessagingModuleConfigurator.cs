using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Messaging.Hosting;

internal sealed class MessagingModuleConfigurator<TDbContext>(string module, MessagingRegistry registry) : IMessagingModuleConfigurator
    where TDbContext : DbContext
{
    private readonly KebabCaseEndpointNameFormatter _names = new(module, includeNamespace: false);

    private IBusRegistrationConfigurator Bus => registry.Bus;

    public IMessagingModuleConfigurator AddConsumer<TConsumer>(Action<IEndpointRegistrationConfigurator>? endpoint = null)
        where TConsumer : class, IConsumer
    {
        var name = _names.Consumer<TConsumer>();
        Bus.AddConsumer<TConsumer>().Endpoint(e => Durable(e, name, endpoint));
        return this;
    }

    public IMessagingModuleConfigurator AddInstanceConsumer<TConsumer>()
        where TConsumer : class, IConsumer
    {
        var name = _names.Consumer<TConsumer>();
        Bus.AddConsumer<TConsumer>().Endpoint(e =>
        {
            e.Name = name;
            e.InstanceId = "-" + registry.InstanceId;
            e.Temporary = true;
        });
        return this;
    }

    public IMessagingModuleConfigurator AddSagaStateMachine<TStateMachine, TInstance>(
        Action<IEndpointRegistrationConfigurator>? endpoint = null)
        where TStateMachine : class, SagaStateMachine<TInstance>
        where TInstance : class, SagaStateMachineInstance =>
        Saga(Bus.AddSagaStateMachine<TStateMachine, TInstance>(), endpoint);

    public IMessagingModuleConfigurator AddSagaStateMachine<TStateMachine, TInstance, TDefinition>(
        Action<IEndpointRegistrationConfigurator>? endpoint = null)
        where TStateMachine : class, SagaStateMachine<TInstance>
        where TInstance : class, SagaStateMachineInstance
        where TDefinition : class, ISagaDefinition<TInstance> =>
        Saga(Bus.AddSagaStateMachine<TStateMachine, TInstance>(typeof(TDefinition)), endpoint);

    public IMessagingModuleConfigurator AddRequestClient<TRequest>(Uri destination, TimeSpan timeout)
        where TRequest : class
    {
        Bus.AddRequestClient<TRequest>(destination, timeout);
        return this;
    }

    public IMessagingModuleConfigurator AddStartupResumer<TResumer>()
        where TResumer : class, IStartupResumer
    {
        Bus.AddHostedService<StartupResumerService<TResumer>>();
        return this;
    }

    private MessagingModuleConfigurator<TDbContext> Saga<TInstance>(
        ISagaRegistrationConfigurator<TInstance> saga, Action<IEndpointRegistrationConfigurator>? endpoint)
        where TInstance : class, SagaStateMachineInstance
    {
        var name = _names.Saga<TInstance>();
        saga.EntityFrameworkRepository(r => r.ExistingDbContext<TDbContext>());
        saga.Endpoint(e => Durable(e, name, endpoint));
        return this;
    }

    private void Durable(IEndpointRegistrationConfigurator endpoint, string name, Action<IEndpointRegistrationConfigurator>? configure)
    {
        endpoint.Name = name;
        endpoint.ConcurrentMessageLimit = registry.Options.ConcurrentMessageLimit;
        endpoint.PrefetchCount = registry.Options.ConcurrentMessageLimit * 2;
        configure?.Invoke(endpoint);
        registry.AddDurableEndpoint<TDbContext>(name);
    }
}
