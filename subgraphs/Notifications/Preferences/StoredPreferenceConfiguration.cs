using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Notifications.Preferences;

internal sealed class StoredPreferenceConfiguration : IEntityTypeConfiguration<StoredPreference>
{
    public void Configure(EntityTypeBuilder<StoredPreference> builder)
    {
        builder.ToTable("notification_preferences");
        builder.IsNotAudited();
        builder.HasKey(p => new { p.UserId, p.Channel, p.Kind });
        builder.Property(p => p.UserId).HasColumnName("user_id");
        builder.Property(p => p.Channel).HasColumnName("channel");
        builder.Property(p => p.Kind).HasColumnName("kind");
        builder.Property(p => p.IsEnabled).HasColumnName("is_enabled");
    }
}
