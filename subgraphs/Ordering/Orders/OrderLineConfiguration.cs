using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Ordering.Orders;

internal sealed class OrderLineConfiguration : IEntityTypeConfiguration<OrderLine>
{
    public void Configure(EntityTypeBuilder<OrderLine> builder)
    {
        builder.ToTable("order_lines", t =>
        {
            t.HasCheckConstraint("ck_order_lines_quantity", "quantity > 0");
            t.HasCheckConstraint("ck_order_lines_returned", "returned_quantity BETWEEN 0 AND quantity");
            t.HasCheckConstraint("ck_order_lines_refunded", "refunded_quantity BETWEEN 0 AND quantity");
        });
        builder.Property(l => l.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(l => l.OrderId).HasColumnName("order_id");
        builder.Property(l => l.Position).HasColumnName("position");
        builder.Property(l => l.ProductId).HasColumnName("product_id");
        builder.Property(l => l.Sku).HasColumnName("sku").HasMaxLength(64);
        builder.Property(l => l.Name).HasColumnName("name").HasMaxLength(200);
        builder.Property(l => l.ImageUrl).HasColumnName("image_url").HasMaxLength(500);
        builder.Property(l => l.Quantity).HasColumnName("quantity");
        builder.Property(l => l.WeightGrams).HasColumnName("weight_grams");
        builder.Property(l => l.ShippedQuantity).HasColumnName("shipped_quantity");
        builder.Property(l => l.DeliveredQuantity).HasColumnName("delivered_quantity");
        builder.Property(l => l.CancelledQuantity).HasColumnName("cancelled_quantity");
        builder.Property(l => l.ReturnedQuantity).HasColumnName("returned_quantity");
        builder.Property(l => l.RefundedQuantity).HasColumnName("refunded_quantity");
        builder.Property(l => l.UnitPrice).HasColumnName("unit_price").HasPrecision(18, 4);
        builder.Property(l => l.Discount).HasColumnName("discount").HasPrecision(18, 4);
        builder.Property(l => l.TaxRate).HasColumnName("tax_rate").HasPrecision(6, 5);
        builder.Property(l => l.Tax).HasColumnName("tax").HasPrecision(18, 4);
        builder.Property(l => l.Total).HasColumnName("total").HasPrecision(18, 4);
        builder.Ignore(l => l.Currency);
        builder.HasIndex(l => new { l.OrderId, l.Position });
    }
}
