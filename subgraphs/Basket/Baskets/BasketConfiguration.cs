using EShop.Basket.Vouchers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Basket.Baskets;

internal sealed class BasketConfiguration : IEntityTypeConfiguration<Basket>
{
    public void Configure(EntityTypeBuilder<Basket> builder)
    {
        builder.ToTable("baskets");
        builder.Property(b => b.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(b => b.OwnerId).HasColumnName("owner_id");
        builder.Property(b => b.IsGuest).HasColumnName("is_guest");
        builder.Property(b => b.Currency).HasColumnName("currency").HasMaxLength(3);
        builder.Property(b => b.Version).HasColumnName("version").IsConcurrencyToken();
        builder.Property(b => b.UpdatedAt).HasColumnName("updated_at");
        builder.Property(b => b.SealedFor).HasColumnName("sealed_for");
        builder.Property(b => b.SealedUntil).HasColumnName("sealed_until");
        builder.Property(b => b.SealedByKey).HasColumnName("sealed_by_key").HasMaxLength(100);
        builder.HasMany(b => b.Lines).WithOne().HasForeignKey(l => l.BasketId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(b => b.VoucherId).HasColumnName("voucher_id");
        builder.HasOne<Voucher>().WithMany().HasForeignKey(b => b.VoucherId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(b => b.OwnerId).IsUnique();
        builder.HasIndex(b => b.SealedFor);
        builder.HasIndex(b => b.UpdatedAt).HasFilter("is_guest");
    }
}
