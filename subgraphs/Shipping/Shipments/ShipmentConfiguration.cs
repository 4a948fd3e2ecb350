using EShop.Shipping.Methods;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Shipping.Shipments;

internal sealed class ShipmentConfiguration : IEntityTypeConfiguration<Shipment>
{
    public void Configure(EntityTypeBuilder<Shipment> builder)
    {
        builder.ToTable("shipments");
        builder.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(s => s.Number).HasColumnName("number").HasMaxLength(24);
        builder.Property(s => s.OrderId).HasColumnName("order_id");
        builder.Property(s => s.OrderNumber).HasColumnName("order_number").HasMaxLength(20);
        builder.Property(s => s.OwnerId).HasColumnName("owner_id");
        builder.Property(s => s.MethodId).HasColumnName("method_id");
        builder.Property(s => s.Status).HasColumnName("status");
        builder.Property(s => s.Carrier).HasColumnName("carrier").HasMaxLength(60);
        builder.Property(s => s.TrackingNumber).HasColumnName("tracking_number").HasMaxLength(60);
        builder.Property(s => s.ContactEmail).HasColumnName("contact_email").HasMaxLength(254);
        builder.Property(s => s.ContactPhone).HasColumnName("contact_phone").HasMaxLength(20);
        builder.Property(s => s.IsErasureAsked).HasColumnName("is_erasure_asked");
        builder.Property(s => s.BookedAt).HasColumnName("booked_at");
        builder.Property(s => s.ShippedAt).HasColumnName("shipped_at");
        builder.Property(s => s.DeliveredAt).HasColumnName("delivered_at");
        builder.Property(s => s.UpdatedAt).HasColumnName("updated_at");
        builder.Property(s => s.Version).HasColumnName("version").IsConcurrencyToken();
        builder.OwnsOne(s => s.Address, a =>
        {
            a.Property(x => x.Name).HasColumnName("name").HasMaxLength(200);
            a.Property(x => x.Company).HasColumnName("company").HasMaxLength(200);
            a.Property(x => x.Street).HasColumnName("street").HasMaxLength(200);
            a.Property(x => x.Street2).HasColumnName("street2").HasMaxLength(200);
            a.Property(x => x.PostalCode).HasColumnName("postal_code").HasMaxLength(20);
            a.Property(x => x.City).HasColumnName("city").HasMaxLength(100);
            a.Property(x => x.Region).HasColumnName("region").HasMaxLength(100);
            a.Property(x => x.Country).HasColumnName("country").HasMaxLength(2);
        });
        builder.HasOne<ShippingMethod>().WithMany().HasForeignKey(s => s.MethodId).OnDelete(DeleteBehavior.SetNull);
        builder.HasMany(s => s.Items).WithOne().HasForeignKey(i => i.ShipmentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(s => s.Tracking).WithOne().HasForeignKey(t => t.ShipmentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => s.Number).IsUnique();
        builder.HasIndex(s => s.OrderId);
        builder.HasIndex(s => s.OwnerId);
        builder.HasIndex(s => new { s.Status, s.BookedAt, s.Id });
    }
}
