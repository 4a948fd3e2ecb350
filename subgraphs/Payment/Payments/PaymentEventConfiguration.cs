using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Payment.Payments;

internal sealed class PaymentEventConfiguration : IEntityTypeConfiguration<PaymentEvent>
{
    public void Configure(EntityTypeBuilder<PaymentEvent> builder)
    {
        builder.ToTable("payment_events");
        builder.Property(e => e.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(e => e.PaymentId).HasColumnName("payment_id");
        builder.Property(e => e.Action).HasColumnName("action");
        builder.Property(e => e.Outcome).HasColumnName("outcome");
        builder.Property(e => e.IdempotencyKey).HasColumnName("idempotency_key").HasMaxLength(120);
        builder.Property(e => e.Amount).HasColumnName("amount").HasPrecision(18, 4);
        builder.Property(e => e.ProviderReference).HasColumnName("provider_reference").HasMaxLength(100);
        builder.Property(e => e.Code).HasColumnName("code").HasMaxLength(60);
        builder.Property(e => e.OccurredAt).HasColumnName("occurred_at");
        builder.HasIndex(e => new { e.PaymentId, e.OccurredAt });
    }
}
