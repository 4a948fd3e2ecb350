using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Shipping.Zones;

internal sealed class ShippingZoneConfiguration : IEntityTypeConfiguration<ShippingZone>
{
    public void Configure(EntityTypeBuilder<ShippingZone> builder)
    {
        builder.ToTable("shipping_zones");
        builder.Property(z => z.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(z => z.Code).HasColumnName("code").HasMaxLength(20);
        builder.Property(z => z.Name).HasColumnName("name").HasMaxLength(100);
        builder.Property(z => z.Countries).HasColumnName("countries");
        builder.Property(z => z.PostalCodePrefixes).HasColumnName("postal_code_prefixes");
        builder.HasIndex(z => z.Code).IsUnique();
    }
}
