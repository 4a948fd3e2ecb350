using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Basket.Vouchers;

internal sealed class VoucherConfiguration : IEntityTypeConfiguration<Voucher>
{
    public void Configure(EntityTypeBuilder<Voucher> builder)
    {
        builder.ToTable(
            "vouchers",
            t => t.HasCheckConstraint("ck_vouchers_worth", "(percentage IS NULL) <> (amount IS NULL)"));
        builder.Property(v => v.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(v => v.Code).HasColumnName("code").HasMaxLength(VoucherRules.MaxCodeLength);
        builder.Property(v => v.Description).HasColumnName("description").HasMaxLength(VoucherRules.MaxDescriptionLength);
        builder.Property(v => v.Percentage).HasColumnName("percentage").HasPrecision(5, 2);
        builder.Property(v => v.Amount).HasColumnName("amount").HasPrecision(18, 4);
        builder.Property(v => v.MinimumSubtotal).HasColumnName("minimum_subtotal").HasPrecision(18, 4);
        builder.Property(v => v.Currency).HasColumnName("currency").HasMaxLength(3);
        builder.Property(v => v.StartsAt).HasColumnName("starts_at");
        builder.Property(v => v.EndsAt).HasColumnName("ends_at");
        builder.Property(v => v.MaxUses).HasColumnName("max_uses");
        builder.Property(v => v.MaxUsesPerCustomer).HasColumnName("max_uses_per_customer");
        builder.Property(v => v.IsActive).HasColumnName("is_active");
        builder.Property(v => v.Version).HasColumnName("version").IsConcurrencyToken();
        builder.Property(v => v.CreatedAt).HasColumnName("created_at");
        builder.Property(v => v.UpdatedAt).HasColumnName("updated_at");
        builder.HasIndex(v => v.Code).IsUnique();
    }
}
