using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Notifications.Contacts;

internal sealed class WaitingOccasionConfiguration : IEntityTypeConfiguration<WaitingOccasion>
{
    public void Configure(EntityTypeBuilder<WaitingOccasion> builder)
    {
        builder.ToTable("waiting_occasions");
        builder.IsNotAudited();
        builder.HasKey(w => w.EventKey);
        builder.Property(w => w.EventKey).HasColumnName("event_key");
        builder.Property(w => w.OrderId).HasColumnName("order_id");
        builder.Property(w => w.Occasion).HasColumnName("occasion");
        builder.Property(w => w.HappenedAt).HasColumnName("happened_at");
        builder.HasIndex(w => w.OrderId);
    }
}
