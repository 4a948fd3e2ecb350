using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Ordering.Refunds;

internal sealed class OrderRefundConfiguration : IEntityTypeConfiguration<OrderRefund>
{
    public void Configure(EntityTypeBuilder<OrderRefund> builder)
    {
        builder.ToTable("order_refunds", t => t.HasCheckConstraint("ck_order_refunds_amount", "amount > 0"));
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(r => r.OrderId).HasColumnName("order_id");
        builder.Property(r => r.ReturnId).HasColumnName("return_id");
        builder.Property(r => r.IsCancellation).HasColumnName("is_cancellation");
        builder.Property(r => r.Status).HasColumnName("status");
        builder.Property(r => r.Amount).HasColumnName("amount").HasPrecision(18, 4);
        builder.Property(r => r.IncludesShipping).HasColumnName("includes_shipping");
        builder.Property(r => r.Reason).HasColumnName("reason").HasMaxLength(500);
        builder.Property(r => r.FailureCode).HasColumnName("failure_code").HasMaxLength(60);
        builder.Property(r => r.RequestedBy).HasColumnName("requested_by");
        builder.Property(r => r.CreatedAt).HasColumnName("created_at");
        builder.Property(r => r.UpdatedAt).HasColumnName("updated_at");
        builder.Ignore(r => r.Currency);
        builder.HasMany(r => r.Lines).WithOne().HasForeignKey(l => l.RefundId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => r.OrderId);
        builder.HasIndex(r => r.Status).HasFilter("status = 0").HasDatabaseName("ix_order_refunds_pending");
    }
}
