using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Notifications.Outgoing;

internal sealed class OutgoingMessageConfiguration : IEntityTypeConfiguration<OutgoingMessage>
{
    public void Configure(EntityTypeBuilder<OutgoingMessage> builder)
    {
        builder.ToTable("outgoing_messages");
        builder.Property(m => m.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(m => m.EventKey).HasColumnName("event_key");
        builder.Property(m => m.Channel).HasColumnName("channel");
        builder.Property(m => m.Recipient).HasColumnName("recipient");
        builder.Property(m => m.Kind).HasColumnName("kind");
        builder.Property(m => m.UserId).HasColumnName("user_id");
        builder.Property(m => m.OrderId).HasColumnName("order_id");
        builder.Property(m => m.Subject).HasColumnName("subject");
        builder.Property(m => m.Text).HasColumnName("text");
        builder.Property(m => m.Html).HasColumnName("html");
        builder.Property(m => m.Status).HasColumnName("status");
        builder.Property(m => m.Attempts).HasColumnName("attempts").IsConcurrencyToken();
        builder.Property(m => m.DueAt).HasColumnName("due_at");
        builder.Property(m => m.ExpiresAt).HasColumnName("expires_at");
        builder.Property(m => m.LastError).HasColumnName("last_error");
        builder.Property(m => m.CreatedAt).HasColumnName("created_at");
        builder.Property(m => m.SentAt).HasColumnName("sent_at");
        builder.HasIndex(m => new { m.EventKey, m.Channel, m.Recipient }).IsUnique();
        builder.HasIndex(m => m.DueAt).HasFilter("status = 0").HasDatabaseName("ix_outgoing_messages_due");
        builder.HasIndex(m => new { m.CreatedAt, m.Id });
        builder.HasIndex(m => m.UserId);
    }
}
