using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Ordering.Checkout;

internal sealed class IdempotencyRecordConfiguration : IEntityTypeConfiguration<IdempotencyRecord>
{
    public void Configure(EntityTypeBuilder<IdempotencyRecord> builder)
    {
        builder.IsNotAudited();
        builder.ToTable("idempotency_records");
        builder.HasKey(r => new { r.OwnerId, r.Key });
        builder.Property(r => r.OwnerId).HasColumnName("owner_id");
        builder.Property(r => r.Key).HasColumnName("key").HasMaxLength(100);
        builder.Property(r => r.InputHash).HasColumnName("input_hash");
        builder.Property(r => r.OrderId).HasColumnName("order_id");
        builder.Property(r => r.CreatedAt).HasColumnName("created_at");
    }
}
