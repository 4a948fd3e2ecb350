using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Inventory.Reservations;

internal sealed class ReservationLineConfiguration : IEntityTypeConfiguration<ReservationLine>
{
    public void Configure(EntityTypeBuilder<ReservationLine> builder)
    {
        builder.ToTable("reservation_lines", t => t.HasCheckConstraint("ck_reservation_lines", "quantity > 0"));
        builder.HasKey(l => new { l.OrderId, l.ProductId, l.WarehouseId });
        builder.Property(l => l.OrderId).HasColumnName("order_id");
        builder.Property(l => l.ProductId).HasColumnName("product_id");
        builder.Property(l => l.WarehouseId).HasColumnName("warehouse_id");
        builder.Property(l => l.Quantity).HasColumnName("quantity");
    }
}
