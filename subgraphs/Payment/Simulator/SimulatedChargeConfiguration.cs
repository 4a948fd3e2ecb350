using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Payment.Simulator;

internal sealed class SimulatedChargeConfiguration : IEntityTypeConfiguration<SimulatedCharge>
{
    public void Configure(EntityTypeBuilder<SimulatedCharge> builder)
    {
        builder.ToTable("simulated_charges");
        builder.HasKey(c => c.Reference);
        builder.Property(c => c.Reference).HasColumnName("reference").HasMaxLength(100);
        builder.Property(c => c.IdempotencyKey).HasColumnName("idempotency_key").HasMaxLength(120);
        builder.Property(c => c.PaymentId).HasColumnName("payment_id");
        builder.Property(c => c.Amount).HasColumnName("amount").HasPrecision(18, 4);
        builder.Property(c => c.Currency).HasColumnName("currency").HasMaxLength(3);
        builder.Property(c => c.Token).HasColumnName("token").HasMaxLength(60);
        builder.Property(c => c.Status).HasColumnName("status");
        builder.Property(c => c.Code).HasColumnName("code").HasMaxLength(60);
        builder.Property(c => c.Message).HasColumnName("message").HasMaxLength(500);
        builder.Property(c => c.RefundedAmount).HasColumnName("refunded_amount").HasPrecision(18, 4);
        builder.Property(c => c.Keys).HasColumnName("keys");
        builder.HasIndex(c => c.IdempotencyKey).IsUnique();
    }
}
