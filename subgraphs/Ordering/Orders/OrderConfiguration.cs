using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Ordering.Orders;

internal sealed class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.ToTable("orders");
        builder.Property(o => o.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(o => o.Number).HasColumnName("number").HasMaxLength(20);
        builder.Property(o => o.OwnerId).HasColumnName("owner_id");
        builder.Property(o => o.IsGuest).HasColumnName("is_guest");
        builder.Property(o => o.BasketId).HasColumnName("basket_id");
        builder.Property(o => o.Status).HasColumnName("status");
        builder.Property(o => o.PaymentStatus).HasColumnName("payment_status");
        builder.Property(o => o.FulfilmentStatus).HasColumnName("fulfilment_status");
        builder.Property(o => o.Version).HasColumnName("version").IsConcurrencyToken();
        builder.Property(o => o.Currency).HasColumnName("currency").HasMaxLength(3);
        builder.Property(o => o.LinesTotal).HasColumnName("lines_total").HasPrecision(18, 4);
        builder.Property(o => o.DiscountTotal).HasColumnName("discount_total").HasPrecision(18, 4);
        builder.Property(o => o.TaxTotal).HasColumnName("tax_total").HasPrecision(18, 4);
        builder.Property(o => o.ShippingTotal).HasColumnName("shipping_total").HasPrecision(18, 4);
        builder.Property(o => o.GrandTotal).HasColumnName("grand_total").HasPrecision(18, 4);
        builder.Property(o => o.PaymentMethod).HasColumnName("payment_method").HasMaxLength(40);
        builder.Property(o => o.PaymentToken).HasColumnName("payment_token").HasMaxLength(200);
        builder.Property(o => o.PaymentActionUrl).HasColumnName("payment_action_url").HasMaxLength(500);
        builder.Property(o => o.ContactEmail).HasColumnName("contact_email").HasMaxLength(254);
        builder.Property(o => o.ContactPhone).HasColumnName("contact_phone").HasMaxLength(20);
        builder.Property(o => o.ReasonCode).HasColumnName("reason_code").HasMaxLength(60);
        builder.Property(o => o.Reason).HasColumnName("reason").HasMaxLength(500);
        builder.Property(o => o.CreatedAt).HasColumnName("created_at");
        builder.Property(o => o.UpdatedAt).HasColumnName("updated_at");
        builder.OwnsOne(o => o.ShippingAddress, a => ConfigureAddress(a, "shipping"));
        builder.OwnsOne(o => o.BillingAddress, a => ConfigureAddress(a, "billing"));
        builder.HasMany(o => o.Lines).WithOne().HasForeignKey(l => l.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(o => o.Number).IsUnique();
        builder.HasIndex(o => new { o.OwnerId, o.CreatedAt, o.Id });
        builder.HasIndex(o => new { o.CreatedAt, o.Id });
        builder.HasIndex(o => o.Status).HasFilter("status = 0").HasDatabaseName("ix_orders_pending");
    }

    private static void ConfigureAddress(OwnedNavigationBuilder<Order, Address> address, string prefix)
    {
        address.Property(a => a.Name).HasColumnName($"{prefix}_name").HasMaxLength(200);
        address.Property(a => a.Street).HasColumnName($"{prefix}_street").HasMaxLength(200);
        address.Property(a => a.PostCode).HasColumnName($"{prefix}_post_code").HasMaxLength(20);
        address.Property(a => a.City).HasColumnName($"{prefix}_city").HasMaxLength(100);
        address.Property(a => a.Country).HasColumnName($"{prefix}_country").HasMaxLength(2);
    }
}
