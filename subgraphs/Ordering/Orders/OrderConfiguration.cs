using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Ordering.Orders;

internal sealed class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.ToTable("orders", t => t.HasCheckConstraint("ck_orders_refunded", "refunded_total >= 0 AND refunded_total <= grand_total"));
        builder.Property(o => o.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(o => o.Number).HasColumnName("number").HasMaxLength(20);
        builder.Property(o => o.OwnerId).HasColumnName("owner_id");
        builder.Property(o => o.IsGuest).HasColumnName("is_guest");
        builder.Property(o => o.BasketId).HasColumnName("basket_id");
        builder.Property(o => o.Status).HasColumnName("status");
        builder.Property(o => o.PaymentStatus).HasColumnName("payment_status");
        builder.Property(o => o.FulfilmentStatus).HasColumnName("fulfilment_status");
        builder.Property(o => o.ReturnStatus).HasColumnName("return_status");
        builder.Property(o => o.Version).HasColumnName("version").IsConcurrencyToken();
        builder.Property(o => o.Currency).HasColumnName("currency").HasMaxLength(3);
        builder.Property(o => o.LinesTotal).HasColumnName("lines_total").HasPrecision(18, 4);
        builder.Property(o => o.DiscountTotal).HasColumnName("discount_total").HasPrecision(18, 4);
        builder.Property(o => o.TaxTotal).HasColumnName("tax_total").HasPrecision(18, 4);
        builder.Property(o => o.ShippingTotal).HasColumnName("shipping_total").HasPrecision(18, 4);
        builder.Property(o => o.GrandTotal).HasColumnName("grand_total").HasPrecision(18, 4);
        builder.Property(o => o.ShippingTax).HasColumnName("shipping_tax").HasPrecision(18, 4);
        builder.Property(o => o.PricesIncludeTax).HasColumnName("prices_include_tax");
        builder.Property(o => o.RefundedTotal).HasColumnName("refunded_total").HasPrecision(18, 4);
        builder.Property(o => o.VoucherCode).HasColumnName("voucher_code").HasMaxLength(64);
        builder.Property(o => o.ShippingMethodId).HasColumnName("shipping_method_id");
        builder.Property(o => o.ShippingMethodCode).HasColumnName("shipping_method_code").HasMaxLength(64);
        builder.Property(o => o.ShippingMethodName).HasColumnName("shipping_method_name").HasMaxLength(200);
        builder.Property(o => o.PaymentMethod).HasColumnName("payment_method").HasMaxLength(40);
        builder.Property(o => o.PaymentToken).HasColumnName("payment_token").HasMaxLength(200);
        builder.Property(o => o.PaymentActionUrl).HasColumnName("payment_action_url").HasMaxLength(500);
        builder.Property(o => o.ContactEmail).HasColumnName("contact_email").HasMaxLength(254);
        builder.Property(o => o.ContactPhone).HasColumnName("contact_phone").HasMaxLength(20);
        builder.Property(o => o.ReasonCode).HasColumnName("reason_code").HasMaxLength(60);
        builder.Property(o => o.Reason).HasColumnName("reason").HasMaxLength(500);
        builder.Property(o => o.SecretHash).HasColumnName("secret_hash");
        builder.Property(o => o.SecretFailures).HasColumnName("secret_failures");
        builder.Property(o => o.SecretLockedUntil).HasColumnName("secret_locked_until");
        builder.Ignore(o => o.AccessSecret);
        builder.Ignore(o => o.DisplayStatus);
        builder.Ignore(o => o.ShippingPaid);
        builder.Ignore(o => o.Refundable);
        builder.Property(o => o.IsErasureAsked).HasColumnName("is_erasure_asked");
        builder.Property(o => o.ErasedAt).HasColumnName("erased_at");
        builder.Property(o => o.CreatedAt).HasColumnName("created_at");
        builder.Property(o => o.UpdatedAt).HasColumnName("updated_at");
        builder.OwnsOne(o => o.ShippingAddress, a => ConfigureAddress(a, "shipping"));
        builder.OwnsOne(o => o.BillingAddress, a => ConfigureAddress(a, "billing"));
        builder.HasMany(o => o.Lines).WithOne().HasForeignKey(l => l.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(o => o.Refunds).WithOne().HasForeignKey(r => r.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(o => o.Returns).WithOne().HasForeignKey(r => r.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(o => o.Number).IsUnique();
        builder.HasIndex(o => new { o.OwnerId, o.CreatedAt, o.Id });
        builder.HasIndex(o => new { o.CreatedAt, o.Id });
        builder.HasIndex(o => o.Status).HasFilter("status = 0").HasDatabaseName("ix_orders_pending");
    }

    private static void ConfigureAddress(OwnedNavigationBuilder<Order, Address> address, string prefix)
    {
        address.Property(a => a.Name).HasColumnName($"{prefix}_name").HasMaxLength(200);
        address.Property(a => a.Company).HasColumnName($"{prefix}_company").HasMaxLength(200);
        address.Property(a => a.Street).HasColumnName($"{prefix}_street").HasMaxLength(200);
        address.Property(a => a.Street2).HasColumnName($"{prefix}_street2").HasMaxLength(200);
        address.Property(a => a.PostalCode).HasColumnName($"{prefix}_post_code").HasMaxLength(20);
        address.Property(a => a.City).HasColumnName($"{prefix}_city").HasMaxLength(100);
        address.Property(a => a.Region).HasColumnName($"{prefix}_region").HasMaxLength(100);
        address.Property(a => a.Country).HasColumnName($"{prefix}_country").HasMaxLength(2);
    }
}
