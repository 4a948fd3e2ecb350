using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Payment.Payments;

internal sealed class PaymentConfiguration : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        builder.ToTable("payments", t => t.HasCheckConstraint(
            "ck_payments_amounts",
            "amount >= 0 AND captured_amount >= 0 AND captured_amount <= amount AND refunded_amount >= 0 AND refunded_amount <= captured_amount"));
        builder.Property(p => p.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(p => p.OrderId).HasColumnName("order_id");
        builder.Property(p => p.OwnerId).HasColumnName("owner_id");
        builder.Property(p => p.Amount).HasColumnName("amount").HasPrecision(18, 4);
        builder.Property(p => p.Currency).HasColumnName("currency").HasMaxLength(3);
        builder.Property(p => p.Method).HasColumnName("method").HasMaxLength(40);
        builder.Property(p => p.Status).HasColumnName("status");
        builder.Property(p => p.CapturedAmount).HasColumnName("captured_amount").HasPrecision(18, 4);
        builder.Property(p => p.RefundedAmount).HasColumnName("refunded_amount").HasPrecision(18, 4);
        builder.Property(p => p.ProviderReference).HasColumnName("provider_reference").HasMaxLength(100);
        builder.Property(p => p.ActionUrl).HasColumnName("action_url").HasMaxLength(500);
        builder.Property(p => p.FailureCode).HasColumnName("failure_code").HasMaxLength(60);
        builder.Property(p => p.FailureMessage).HasColumnName("failure_message").HasMaxLength(500);
        builder.Property(p => p.Attempt).HasColumnName("attempt");
        builder.Property(p => p.ExpiresAt).HasColumnName("expires_at");
        builder.Property(p => p.CreatedAt).HasColumnName("created_at");
        builder.Property(p => p.UpdatedAt).HasColumnName("updated_at");
        builder.HasMany(p => p.Events).WithOne().HasForeignKey(e => e.PaymentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(p => p.OrderId).IsUnique();
        builder.HasIndex(p => p.ProviderReference).IsUnique();
        builder.HasIndex(p => new { p.CreatedAt, p.Id });
    }
}
