using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Inventory.Stock;

internal sealed class StockMovementConfiguration : IEntityTypeConfiguration<StockMovement>
{
    public void Configure(EntityTypeBuilder<StockMovement> builder)
    {
        builder.IsNotAudited();
        builder.ToTable("stock_movements");
        builder.Property(m => m.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(m => m.ProductId).HasColumnName("product_id");
        builder.Property(m => m.WarehouseId).HasColumnName("warehouse_id");
        builder.Property(m => m.Kind).HasColumnName("kind");
        builder.Property(m => m.Quantity).HasColumnName("quantity");
        builder.Property(m => m.Reason).HasColumnName("reason").HasMaxLength(500);
        builder.Property(m => m.Reference).HasColumnName("reference").HasMaxLength(100);
        builder.Property(m => m.OccurredAt).HasColumnName("occurred_at");
        builder.Property(m => m.ActorId).HasColumnName("actor_id");
        builder.HasIndex(m => new { m.ProductId, m.OccurredAt });
        builder.HasIndex(m => m.OccurredAt);
        builder.HasIndex(m => m.Reference);
    }
}
