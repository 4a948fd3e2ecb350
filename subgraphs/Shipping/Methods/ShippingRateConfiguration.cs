using EShop.Shipping.Zones;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Shipping.Methods;

internal sealed class ShippingRateConfiguration : IEntityTypeConfiguration<ShippingRate>
{
    public void Configure(EntityTypeBuilder<ShippingRate> builder)
    {
        builder.ToTable("shipping_rates", t => t.HasCheckConstraint("ck_shipping_rates_price", "price >= 0 and price_per_kilogram >= 0"));
        builder.HasKey(r => new { r.MethodId, r.ZoneId, r.Currency });
        builder.Property(r => r.MethodId).HasColumnName("method_id");
        builder.Property(r => r.ZoneId).HasColumnName("zone_id");
        builder.Property(r => r.Currency).HasColumnName("currency").HasMaxLength(3);
        builder.Property(r => r.Price).HasColumnName("price").HasPrecision(18, 4);
        builder.Property(r => r.PricePerKilogram).HasColumnName("price_per_kilogram").HasPrecision(18, 4);
        builder.Property(r => r.FreeFrom).HasColumnName("free_from").HasPrecision(18, 4);
        builder.HasOne<ShippingMethod>().WithMany().HasForeignKey(r => r.MethodId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<ShippingZone>().WithMany().HasForeignKey(r => r.ZoneId).OnDelete(DeleteBehavior.Restrict);
    }
}
