using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Audit;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entries");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(e => e.OccurredAt).HasColumnName("occurred_at");
        builder.Property(e => e.ActorId).HasColumnName("actor_id");
        builder.Property(e => e.ActorRole).HasColumnName("actor_role").HasMaxLength(16);
        builder.Property(e => e.Action).HasColumnName("action").HasConversion<string>().HasMaxLength(16);
        builder.Property(e => e.Entity).HasColumnName("entity").HasMaxLength(64);
        builder.Property(e => e.EntityId).HasColumnName("entity_id").HasMaxLength(128);
        builder.Property(e => e.TraceId).HasColumnName("trace_id").HasMaxLength(32);
        builder.OwnsMany(e => e.Changes, changes => changes.ToJson("changes"));
        builder.HasIndex(e => new { e.OccurredAt, e.Id });
        builder.HasIndex(e => new { e.Entity, e.EntityId, e.OccurredAt });
        builder.HasIndex(e => new { e.ActorId, e.OccurredAt });
    }
}
