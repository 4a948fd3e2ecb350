using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Notifications.Contacts;

internal sealed class OrderContactConfiguration : IEntityTypeConfiguration<OrderContact>
{
    public void Configure(EntityTypeBuilder<OrderContact> builder)
    {
        builder.ToTable("order_contacts");
        builder.IsNotAudited();
        builder.HasKey(o => o.OrderId);
        builder.Property(o => o.OrderId).HasColumnName("order_id").ValueGeneratedNever();
        builder.Property(o => o.OwnerId).HasColumnName("owner_id");
        builder.Property(o => o.Number).HasColumnName("number");
        builder.Property(o => o.Email).HasColumnName("email");
        builder.Property(o => o.Phone).HasColumnName("phone");
        builder.Property(o => o.Locale).HasColumnName("locale");
        builder.Property(o => o.PlacedAt).HasColumnName("placed_at");
        builder.HasIndex(o => o.OwnerId);
    }
}
