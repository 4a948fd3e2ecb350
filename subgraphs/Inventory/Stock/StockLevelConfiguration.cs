using EShop.Inventory.Warehouses;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Inventory.Stock;

internal sealed class StockLevelConfiguration : IEntityTypeConfiguration<StockLevel>
{
    public void Configure(EntityTypeBuilder<StockLevel> builder)
    {
        // The belt beside the locks: overselling cannot be written.
        builder.ToTable("stock_levels", t => t.HasCheckConstraint("ck_stock_levels", "on_hand >= 0 AND reserved >= 0 AND reserved <= on_hand"));
        builder.HasKey(l => new { l.ProductId, l.WarehouseId });
        builder.Property(l => l.ProductId).HasColumnName("product_id");
        builder.Property(l => l.WarehouseId).HasColumnName("warehouse_id");
        builder.Property(l => l.OnHand).HasColumnName("on_hand");
        builder.Property(l => l.Reserved).HasColumnName("reserved");
        builder.HasOne<Warehouse>().WithMany().HasForeignKey(l => l.WarehouseId).OnDelete(DeleteBehavior.Restrict);
    }
}
