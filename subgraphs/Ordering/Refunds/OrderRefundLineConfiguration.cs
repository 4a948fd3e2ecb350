using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Ordering.Refunds;

internal sealed class OrderRefundLineConfiguration : IEntityTypeConfiguration<OrderRefundLine>
{
    public void Configure(EntityTypeBuilder<OrderRefundLine> builder)
    {
        builder.ToTable("order_refund_lines");
        builder.HasKey(l => new { l.RefundId, l.LineId });
        builder.Property(l => l.RefundId).HasColumnName("refund_id");
        builder.Property(l => l.LineId).HasColumnName("line_id");
        builder.Property(l => l.Quantity).HasColumnName("quantity");
        builder.Property(l => l.Amount).HasColumnName("amount").HasPrecision(18, 4);
        builder.Ignore(l => l.Currency);
    }
}
