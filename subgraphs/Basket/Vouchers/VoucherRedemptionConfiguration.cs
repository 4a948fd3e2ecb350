using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Basket.Vouchers;

internal sealed class VoucherRedemptionConfiguration : IEntityTypeConfiguration<VoucherRedemption>
{
    public void Configure(EntityTypeBuilder<VoucherRedemption> builder)
    {
        builder.IsNotAudited();
        builder.ToTable("voucher_redemptions");
        builder.HasKey(r => r.OrderId);
        builder.Property(r => r.OrderId).HasColumnName("order_id").ValueGeneratedNever();
        builder.Property(r => r.VoucherId).HasColumnName("voucher_id");
        builder.Property(r => r.OwnerId).HasColumnName("owner_id");
        builder.Property(r => r.RedeemedAt).HasColumnName("redeemed_at");
        builder.Property(r => r.LapsesAt).HasColumnName("lapses_at");
        builder.Property(r => r.ConfirmedAt).HasColumnName("confirmed_at");
        builder.HasOne<Voucher>().WithMany().HasForeignKey(r => r.VoucherId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => new { r.VoucherId, r.OwnerId });
    }
}
