using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Notifications.Feed;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("notifications");
        builder.IsNotAudited();
        builder.Property(n => n.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(n => n.UserId).HasColumnName("user_id");
        builder.Property(n => n.EventKey).HasColumnName("event_key");
        builder.Property(n => n.Kind).HasColumnName("kind");
        builder.Property(n => n.Title).HasColumnName("title");
        builder.Property(n => n.Body).HasColumnName("body");
        builder.Property(n => n.OrderId).HasColumnName("order_id");
        builder.Property(n => n.ProductId).HasColumnName("product_id");
        builder.Property(n => n.CreatedAt).HasColumnName("created_at");
        builder.Property(n => n.IsRead).HasColumnName("is_read");
        builder.Property(n => n.ReadAt).HasColumnName("read_at");
        builder.HasIndex(n => new { n.UserId, n.EventKey }).IsUnique();
        builder.HasIndex(n => new { n.UserId, n.CreatedAt, n.Id });
        builder.HasIndex(n => n.UserId).HasFilter("not is_read").HasDatabaseName("ix_notifications_unread");
    }
}
