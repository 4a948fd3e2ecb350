using EShop.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Catalog.Media;

internal sealed class ProductMediaConfiguration : IEntityTypeConfiguration<ProductMedia>
{
    public void Configure(EntityTypeBuilder<ProductMedia> builder)
    {
        builder.ToTable("product_media");
        builder.Property(m => m.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(m => m.ProductId).HasColumnName("product_id");
        builder.Property(m => m.Url).HasColumnName("url").HasMaxLength(MediaRules.MaxUrlLength);
        builder.Property(m => m.Alt).HasColumnName("alt").HasMaxLength(MediaRules.MaxAltLength);
        builder.Property(m => m.Type).HasColumnName("type");
        builder.Property(m => m.Position).HasColumnName("position");
        builder.HasOne<Product>().WithMany(p => p.Media).HasForeignKey(m => m.ProductId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(m => new { m.ProductId, m.Position });
    }
}
