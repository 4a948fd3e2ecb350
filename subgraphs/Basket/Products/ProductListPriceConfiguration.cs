using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Basket.Products;

internal sealed class ProductListPriceConfiguration : IEntityTypeConfiguration<ProductListPrice>
{
    public void Configure(EntityTypeBuilder<ProductListPrice> builder)
    {
        builder.IsNotAudited();
        builder.ToTable("product_list_prices");
        builder.HasKey(p => new { p.ProductId, p.Currency });
        builder.Property(p => p.ProductId).HasColumnName("product_id");
        builder.Property(p => p.Currency).HasColumnName("currency").HasMaxLength(3);
        builder.Property(p => p.Price).HasColumnName("price").HasPrecision(18, 4);
        builder.Property(p => p.Version).HasColumnName("version");
    }
}
