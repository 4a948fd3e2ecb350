using EShop.Audit;
using EShop.Payment.Payments;
using EShop.Payment.Simulator;
using EShop.Payment.Webhooks;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Payment.Data;

/// <summary>Payment's database.</summary>
public sealed class PaymentContext(DbContextOptions<PaymentContext> options) : DbContext(options)
{
    public DbSet<Payments.Payment> Payments => Set<Payments.Payment>();

    public DbSet<PaymentEvent> PaymentEvents => Set<PaymentEvent>();

    public DbSet<WebhookEvent> WebhookEvents => Set<WebhookEvent>();

    internal DbSet<SimulatedCharge> SimulatedCharges => Set<SimulatedCharge>();

    internal DbSet<SimulatedWebhook> SimulatedWebhooks => Set<SimulatedWebhook>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PaymentContext).Assembly);
        modelBuilder.AddMessagingEntities();
        modelBuilder.AddAuditEntities();
    }
}
