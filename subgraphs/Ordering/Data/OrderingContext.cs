using EShop.Audit;
using EShop.Ordering.Checkout;
using EShop.Ordering.Fulfilment;
using EShop.Ordering.Orders;
using EShop.Ordering.Refunds;
using EShop.Ordering.Returns;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Data;

/// <summary>Ordering's database.</summary>
public sealed class OrderingContext(DbContextOptions<OrderingContext> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();

    public DbSet<OrderLine> OrderLines => Set<OrderLine>();

    public DbSet<OrderHistoryEntry> OrderHistory => Set<OrderHistoryEntry>();

    public DbSet<OrderShipment> OrderShipments => Set<OrderShipment>();

    public DbSet<OrderRefund> OrderRefunds => Set<OrderRefund>();

    public DbSet<OrderReturn> OrderReturns => Set<OrderReturn>();

    public DbSet<IdempotencyRecord> IdempotencyRecords => Set<IdempotencyRecord>();

    public DbSet<CheckoutState> Checkouts => Set<CheckoutState>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.HasSequence<long>("order_numbers");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(OrderingContext).Assembly);
        modelBuilder.AddMessagingEntities();
        modelBuilder.AddAuditEntities();
    }
}
