using EShop.Messaging.BusOutbox;
using MassTransit;
using MassTransit.Configuration;
using MassTransit.Context;
using MassTransit.Scheduling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Messaging.Scheduling;

/// <summary>Gives every message of an endpoint the scheduler of its module's database.</summary>
internal sealed class PostgresSchedulerSpecification<TDbContext>(IServiceProvider provider) : IPipeSpecification<ConsumeContext>
    where TDbContext : DbContext
{
    public void Apply(IPipeBuilder<ConsumeContext> builder) => builder.AddFilter(new Filter(provider));

    public IEnumerable<ValidationResult> Validate() => [];

    private sealed class Filter(IServiceProvider provider) : IFilter<ConsumeContext>
    {
        private readonly MessagingSignals<TDbContext> _signals = provider.GetRequiredService<MessagingSignals<TDbContext>>();
        private readonly TimeProvider _clock = provider.GetRequiredService<TimeProvider>();

        public Task Send(ConsumeContext context, IPipe<ConsumeContext> next)
        {
            context.GetOrAddPayload<MessageSchedulerContext>(() => new ConsumeMessageSchedulerContext(context, CreateScheduler));
            return next.Send(context);
        }

        public void Probe(ProbeContext context) => context.CreateFilterScope("postgresScheduler");

        private MessageScheduler CreateScheduler(ConsumeContext context) => new(
            new PostgresScheduleMessageProvider<TDbContext>(context, provider, _signals, _clock),
            provider.GetRequiredService<IBus>().Topology);
    }
}
