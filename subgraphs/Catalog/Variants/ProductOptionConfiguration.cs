using EShop.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Catalog.Variants;

internal sealed class ProductOptionConfiguration : IEntityTypeConfiguration<ProductOption>
{
    public void Configure(EntityTypeBuilder<ProductOption> builder)
    {
        builder.ToTable("product_options");
        builder.HasKey(o => new { o.ProductId, o.Name });
        builder.Property(o => o.ProductId).HasColumnName("product_id");
        builder.Property(o => o.Name).HasColumnName("name").HasMaxLength(VariantRules.MaxNameLength);
        builder.Property(o => o.Value).HasColumnName("value").HasMaxLength(VariantRules.MaxValueLength);
        builder.Property(o => o.Position).HasColumnName("position");
        builder.HasOne<Product>().WithMany(p => p.Options).HasForeignKey(o => o.ProductId).OnDelete(DeleteBehavior.Cascade);
    }
}
