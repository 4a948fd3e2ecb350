using EShop.Audit;
using EShop.Basket.Baskets;
using EShop.Basket.Products;
using EShop.Basket.Vouchers;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Data;

/// <summary>Basket's database.</summary>
public sealed class BasketContext(DbContextOptions<BasketContext> options) : DbContext(options)
{
    public DbSet<Baskets.Basket> Baskets => Set<Baskets.Basket>();

    public DbSet<BasketLine> BasketLines => Set<BasketLine>();

    public DbSet<ProductSnapshot> Products => Set<ProductSnapshot>();

    public DbSet<Voucher> Vouchers => Set<Voucher>();

    public DbSet<VoucherRedemption> VoucherRedemptions => Set<VoucherRedemption>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(BasketContext).Assembly);
        modelBuilder.AddMessagingEntities();
        modelBuilder.AddAuditEntities();
    }
}
