using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Shipping.Shipments;

internal sealed class ShipmentItemConfiguration : IEntityTypeConfiguration<ShipmentItem>
{
    public void Configure(EntityTypeBuilder<ShipmentItem> builder)
    {
        builder.ToTable("shipment_items", t => t.HasCheckConstraint("ck_shipment_items_quantity", "quantity > 0"));
        builder.HasKey(i => new { i.ShipmentId, i.LineId });
        builder.Property(i => i.ShipmentId).HasColumnName("shipment_id");
        builder.Property(i => i.LineId).HasColumnName("line_id");
        builder.Property(i => i.ProductId).HasColumnName("product_id");
        builder.Property(i => i.Sku).HasColumnName("sku").HasMaxLength(40);
        builder.Property(i => i.Name).HasColumnName("name").HasMaxLength(200);
        builder.Property(i => i.Quantity).HasColumnName("quantity");
        builder.Property(i => i.WeightGrams).HasColumnName("weight_grams");
    }
}
