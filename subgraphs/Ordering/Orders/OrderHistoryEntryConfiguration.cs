using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Ordering.Orders;

internal sealed class OrderHistoryEntryConfiguration : IEntityTypeConfiguration<OrderHistoryEntry>
{
    public void Configure(EntityTypeBuilder<OrderHistoryEntry> builder)
    {
        builder.IsNotAudited();
        builder.ToTable("order_history");
        builder.HasKey(e => new { e.OrderId, e.Version });
        builder.Property(e => e.OrderId).HasColumnName("order_id");
        builder.Property(e => e.Version).HasColumnName("version");
        builder.Property(e => e.Status).HasColumnName("status");
        builder.Property(e => e.PaymentStatus).HasColumnName("payment_status");
        builder.Property(e => e.FulfilmentStatus).HasColumnName("fulfilment_status");
        builder.Property(e => e.ReturnStatus).HasColumnName("return_status");
        builder.Property(e => e.Message).HasColumnName("message").HasMaxLength(500);
        builder.Property(e => e.OccurredAt).HasColumnName("occurred_at");
        builder.HasOne<Order>().WithMany().HasForeignKey(e => e.OrderId).OnDelete(DeleteBehavior.Cascade);
    }
}
