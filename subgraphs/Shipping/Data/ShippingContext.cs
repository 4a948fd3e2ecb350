using EShop.Audit;
using EShop.Shipping.Methods;
using EShop.Shipping.Shipments;
using EShop.Shipping.Zones;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Shipping.Data;

/// <summary>Shipping's database.</summary>
public sealed class ShippingContext(DbContextOptions<ShippingContext> options) : DbContext(options)
{
    public DbSet<ShippingZone> Zones => Set<ShippingZone>();

    public DbSet<ShippingMethod> Methods => Set<ShippingMethod>();

    public DbSet<ShippingRate> Rates => Set<ShippingRate>();

    public DbSet<Shipment> Shipments => Set<Shipment>();

    internal DbSet<ShipmentCancellation> Cancellations => Set<ShipmentCancellation>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ShippingContext).Assembly);
        modelBuilder.AddMessagingEntities();
        modelBuilder.AddAuditEntities();
    }
}
