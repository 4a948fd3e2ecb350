using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Payment.Simulator;

internal sealed class SimulatedWebhookConfiguration : IEntityTypeConfiguration<SimulatedWebhook>
{
    public void Configure(EntityTypeBuilder<SimulatedWebhook> builder)
    {
        builder.ToTable("simulated_webhooks");
        builder.Property(w => w.Id).HasColumnName("id").HasMaxLength(100);
        builder.Property(w => w.Reference).HasColumnName("reference").HasMaxLength(100);
        builder.Property(w => w.Becomes).HasColumnName("becomes");
        builder.Property(w => w.DueAt).HasColumnName("due_at");
        builder.Property(w => w.Remaining).HasColumnName("remaining");
        builder.HasIndex(w => w.DueAt);
    }
}
