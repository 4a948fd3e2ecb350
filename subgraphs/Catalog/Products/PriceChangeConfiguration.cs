using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Catalog.Products;

internal sealed class PriceChangeConfiguration : IEntityTypeConfiguration<PriceChange>
{
    public void Configure(EntityTypeBuilder<PriceChange> builder)
    {
        builder.IsNotAudited();
        builder.ToTable("price_changes");
        builder.Property(p => p.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(p => p.ProductId).HasColumnName("product_id");
        builder.Property(p => p.Amount).HasColumnName("amount").HasPrecision(18, 4);
        builder.Property(p => p.Currency).HasColumnName("currency").HasMaxLength(3);
        builder.Property(p => p.ValidFrom).HasColumnName("valid_from");
        builder.Property(p => p.ChangedBy).HasColumnName("changed_by");
        builder.HasOne<Product>().WithMany().HasForeignKey(p => p.ProductId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(p => new { p.ProductId, p.ValidFrom });
    }
}
