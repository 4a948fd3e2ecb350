using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Shipping.Methods;

internal sealed class ShippingMethodConfiguration : IEntityTypeConfiguration<ShippingMethod>
{
    public void Configure(EntityTypeBuilder<ShippingMethod> builder)
    {
        builder.ToTable("shipping_methods");
        builder.Property(m => m.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(m => m.Code).HasColumnName("code").HasMaxLength(20);
        builder.Property(m => m.Name).HasColumnName("name").HasMaxLength(100);
        builder.Property(m => m.Description).HasColumnName("description").HasMaxLength(1000);
        builder.Property(m => m.Carrier).HasColumnName("carrier").HasMaxLength(60);
        builder.Property(m => m.MinDays).HasColumnName("min_days");
        builder.Property(m => m.MaxDays).HasColumnName("max_days");
        builder.Property(m => m.MaxWeightGrams).HasColumnName("max_weight_grams");
        builder.Property(m => m.IsActive).HasColumnName("is_active");
        builder.Property(m => m.Version).HasColumnName("version").IsConcurrencyToken();
        builder.Property(m => m.CreatedAt).HasColumnName("created_at");
        builder.Property(m => m.UpdatedAt).HasColumnName("updated_at");
        builder.HasIndex(m => m.Code).IsUnique();
    }
}
