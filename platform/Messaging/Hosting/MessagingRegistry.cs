using EShop.Messaging.Scheduling;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Messaging.Hosting;

/// <summary>
/// What the modules have registered on the container's one bus. It is made by the first call and found again by the others;
/// endpoints are configured when the bus is built, which is after the last module.
/// </summary>
internal sealed class MessagingRegistry(MessagingOptions options)
{
    private readonly Dictionary<string, Action<IRegistrationContext, IReceiveEndpointConfigurator>> _durable = new(StringComparer.Ordinal);
    private readonly HashSet<string> _modules = new(StringComparer.Ordinal);

    public IBusRegistrationConfigurator Bus { get; set; } = null!;

    public MessagingOptions Options => options;

    /// <summary>Tells the temporary queues of this process from those of its siblings.</summary>
    public string InstanceId { get; } = Guid.CreateVersion7().ToString("N");

    public bool TryAddModule(string name) => _modules.Add(name);

    public void AddDurableEndpoint<TDbContext>(string name)
        where TDbContext : DbContext =>
        _durable[name] = Configure<TDbContext>;

    public void ConfigureEndpoint(IRegistrationContext context, string name, IReceiveEndpointConfigurator endpoint)
    {
        if (_durable.TryGetValue(name, out var configure))
        {
            configure(context, endpoint);
        }
    }

    /// <summary>
    /// The order is the point, outermost first: scheduler, redelivery, retry, inbox. A retry inside the inbox would go on with
    /// a used context in an aborted transaction.
    /// </summary>
    private void Configure<TDbContext>(IRegistrationContext context, IReceiveEndpointConfigurator endpoint)
        where TDbContext : DbContext
    {
        if (endpoint is IRabbitMqReceiveEndpointConfigurator rabbitMq)
        {
            rabbitMq.SetQuorumQueue();
        }

        endpoint.AddPrePipeSpecification(new PostgresSchedulerSpecification<TDbContext>(context));
        endpoint.UseScheduledRedelivery(retry =>
        {
            retry.Handle<Exception>(TransientFaults.IsTransient);
            retry.Intervals(options.Redeliveries);
        });
        endpoint.UseMessageRetry(retry =>
        {
            retry.Handle<Exception>(TransientFaults.IsTransient);
            if (options.RetryLimit == 0)
            {
                retry.None();
                return;
            }

            retry.Exponential(
                options.RetryLimit, TimeSpan.FromMilliseconds(50), TimeSpan.FromSeconds(2), TimeSpan.FromMilliseconds(100));
        });
        endpoint.UseEntityFrameworkOutbox<TDbContext>(context);
    }
}
