using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Shipping.Shipments;

internal sealed class TrackingEventConfiguration : IEntityTypeConfiguration<TrackingEvent>
{
    public void Configure(EntityTypeBuilder<TrackingEvent> builder)
    {
        builder.ToTable("tracking_events");
        builder.Property(t => t.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(t => t.ShipmentId).HasColumnName("shipment_id");
        builder.Property(t => t.OccurredAt).HasColumnName("occurred_at");
        builder.Property(t => t.Description).HasColumnName("description").HasMaxLength(500);
        builder.Property(t => t.Location).HasColumnName("location").HasMaxLength(200);
        builder.HasIndex(t => new { t.ShipmentId, t.OccurredAt, t.Id });
    }
}
