using EShop.Audit;
using EShop.Inventory.BackInStock;
using EShop.Inventory.Reservations;
using EShop.Inventory.Stock;
using EShop.Inventory.Warehouses;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Data;

/// <summary>Inventory's database.</summary>
public sealed class InventoryContext(DbContextOptions<InventoryContext> options) : DbContext(options)
{
    public DbSet<Warehouse> Warehouses => Set<Warehouse>();

    public DbSet<StockLevel> StockLevels => Set<StockLevel>();

    internal DbSet<StockVersion> StockVersions => Set<StockVersion>();

    public DbSet<StockMovement> StockMovements => Set<StockMovement>();

    internal DbSet<StockReturn> StockReturns => Set<StockReturn>();

    public DbSet<BackInStockRequest> BackInStockRequests => Set<BackInStockRequest>();

    public DbSet<Reservation> Reservations => Set<Reservation>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(InventoryContext).Assembly);
        modelBuilder.AddMessagingEntities();
        modelBuilder.AddAuditEntities();
    }
}
